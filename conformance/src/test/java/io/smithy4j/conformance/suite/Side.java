package io.smithy4j.conformance.suite;

import java.util.Locale;
import java.util.Optional;
import software.amazon.smithy.protocoltests.traits.AppliesTo;

/** Who has to pass a case. */
public enum Side {
    CLIENT(AppliesTo.CLIENT),
    SERVER(AppliesTo.SERVER);

    private final AppliesTo appliesTo;

    Side(AppliesTo appliesTo) {
        this.appliesTo = appliesTo;
    }

    /** Cases that name nobody are for both. */
    boolean isMeantBy(Optional<AppliesTo> named) {
        return named.isEmpty() || named.get() == appliesTo;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
