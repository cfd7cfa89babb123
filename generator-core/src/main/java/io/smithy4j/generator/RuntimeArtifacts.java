package io.smithy4j.generator;

import io.smithy4j.generator.check.Selected;
import io.smithy4j.generator.ir.Artifact;
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

    /** Maven artifact ids, sorted. */
    static SortedSet<String> of(List<Selected> generated) {
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
        return needed;
    }
}
