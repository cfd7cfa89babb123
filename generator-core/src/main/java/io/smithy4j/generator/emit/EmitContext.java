package io.smithy4j.generator.emit;

import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Protocol;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.naming.Names;
import java.util.Set;

/** All that an emitter may look at. */
public record EmitContext(ServiceModel model, Names names, Set<Artifact> artifacts) {
    public EmitContext {
        artifacts = Set.copyOf(artifacts);
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
