package io.smithy4j.generator.lower;

import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Protocol;
import java.util.List;
import java.util.Set;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;

/**
 * One service to lower, or types without one.
 *
 * @param service what names are made from; not in the model if there are only types
 * @param types what to lower beside what the service reaches
 * @param protocols those that the request allows
 */
public record LowerRequest(
        Model model, ServiceShape service, List<Shape> types, Set<Artifact> artifacts, Set<Protocol> protocols) {
    public LowerRequest {
        types = List.copyOf(types);
        artifacts = Set.copyOf(artifacts);
        protocols = Set.copyOf(protocols);
    }

    /** A service and nothing beside. */
    public LowerRequest(Model model, ServiceShape service, Set<Artifact> artifacts, Set<Protocol> protocols) {
        this(model, service, List.of(), artifacts, protocols);
    }

    boolean hasServer() {
        return artifacts.contains(Artifact.SERVER);
    }
}
