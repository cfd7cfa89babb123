package io.smithy4j.generator.check;

import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Protocol;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a request asks for, in checked names.
 *
 * @param artifacts never without the types
 * @param protocols those that may be emitted; the service must have them, too
 */
public record RequestedOutput(Set<Artifact> artifacts, Set<Protocol> protocols, Wish wish) {
    /** Whether somebody wrote down what he wants, or takes what there is. */
    public enum Wish {
        NAMED,
        WHAT_THERE_IS
    }

    public RequestedOutput {
        artifacts = copy(Artifact.class, artifacts);
        protocols = copy(Protocol.class, protocols);
    }

    /** Types and validators are the same in every protocol; a client or a server needs one. */
    public boolean needsProtocol() {
        return artifacts.contains(Artifact.CLIENT) || artifacts.contains(Artifact.SERVER);
    }

    /** What is left if the service speaks nothing that can be emitted. */
    RequestedOutput withoutProtocol() {
        Set<Artifact> left = EnumSet.copyOf(artifacts);
        left.removeAll(EnumSet.of(Artifact.CLIENT, Artifact.SERVER));
        return new RequestedOutput(left, protocols, wish);
    }

    private static <E extends Enum<E>> Set<E> copy(Class<E> type, Collection<E> values) {
        EnumSet<E> copy = EnumSet.noneOf(type);
        copy.addAll(values);
        return Collections.unmodifiableSet(copy);
    }
}
