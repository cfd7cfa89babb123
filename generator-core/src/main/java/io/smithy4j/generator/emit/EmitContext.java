package io.smithy4j.generator.emit;

import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Protocol;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.naming.Names;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that an emitter may look at.
 *
 * @param typeNames the simple names of the types of the package; many files ask for them, so they are collected once
 */
public record EmitContext(ServiceModel model, Names names, Set<Artifact> artifacts, Set<String> typeNames) {
    public EmitContext {
        artifacts = Set.copyOf(artifacts);
        typeNames = Set.copyOf(typeNames);
    }

    public EmitContext(ServiceModel model, Names names, Set<Artifact> artifacts) {
        this(model, names, artifacts, typeNames(names));
    }

    private static Set<String> typeNames(Names names) {
        return Stream.concat(
                        names.types().values().stream(),
                        names.derived().values().stream().map(Map::values).flatMap(Collection::stream))
                .collect(Collectors.toSet());
    }

    public JavaTypes types() {
        return new JavaTypes(names);
    }

    public boolean asksFor(Artifact artifact) {
        return artifacts.contains(artifact);
    }

    /** Whether the output speaks the protocol. */
    public boolean speaks(Protocol protocol) {
        return model.protocols().contains(protocol);
    }

    /** Whether values travel at all: then there are codecs, and what they read may lack required members. */
    public boolean asksForWire() {
        return asksFor(Artifact.CLIENT) || asksFor(Artifact.SERVER);
    }
}
