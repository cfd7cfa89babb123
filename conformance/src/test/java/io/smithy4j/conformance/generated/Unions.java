package io.smithy4j.conformance.generated;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.shapes.MemberShape;

/** Variants of generated unions: records nested in a sealed interface. */
final class Unions {
    private Unions() {}

    static Class<?> variant(GeneratedCode code, MemberShape member, Class<?> union) {
        String wanted = letters(member.getMemberName());
        return Arrays.stream(union.getClasses())
                .filter(variant -> letters(variant.getSimpleName()).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(union + " has no variant for " + member.getId()));
    }

    static Object make(Class<?> variant, @Nullable Object value) {
        throw new IllegalStateException("unions are not generated yet: " + variant);
    }

    private static String letters(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }
}
