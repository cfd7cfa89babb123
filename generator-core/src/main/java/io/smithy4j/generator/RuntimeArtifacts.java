package io.smithy4j.generator;

import io.smithy4j.generator.check.Selected;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Declaration.WithMembers;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.ir.TypeRef;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The jars of the runtime that generated code calls, by what was generated. */
final class RuntimeArtifacts {
    private static final Set<String> OF_CLIENT = Set.of("smithy4j-client", "smithy4j-http", "smithy4j-json");
    private static final Set<String> OF_SERVER =
            Set.of("smithy4j-server", "smithy4j-http", "smithy4j-json", "smithy4j-validation");

    private RuntimeArtifacts() {}

    /** Maven artifact ids, sorted; {@code streams} if a type has a member that streams. */
    static SortedSet<String> of(List<Selected> generated, Streams streams) {
        Set<Artifact> artifacts = EnumSet.noneOf(Artifact.class);
        generated.forEach(one -> artifacts.addAll(one.output().artifacts()));
        SortedSet<String> needed = new TreeSet<>(Set.of("smithy4j-core"));
        if (artifacts.contains(Artifact.CLIENT)) {
            needed.addAll(OF_CLIENT);
        }
        if (artifacts.contains(Artifact.SERVER)) {
            needed.addAll(OF_SERVER);
        }
        if (artifacts.contains(Artifact.VALIDATORS)) {
            needed.add("smithy4j-validation");
        }
        if (streams == Streams.SOME) {
            needed.add("smithy4j-http");
        }
        return needed;
    }

    enum Streams {
        NONE,
        SOME;

        Streams or(ServiceModel model) {
            boolean has = model.declarations().values().stream()
                    .filter(WithMembers.class::isInstance)
                    .flatMap(declaration -> ((WithMembers) declaration).members().stream())
                    .anyMatch(member -> member.type() instanceof TypeRef.Stream);
            return has ? SOME : this;
        }
    }
}
