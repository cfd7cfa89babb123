package io.smithy4j.generator.lower;

import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Protocol;
import java.util.Set;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.ServiceShape;

/**
 * One service to lower.
 *
 * @param protocols those that the request allows
 */
public record LowerRequest(Model model, ServiceShape service, Set<Artifact> artifacts, Set<Protocol> protocols) {
    public LowerRequest {
        artifacts = Set.copyOf(artifacts);
        protocols = Set.copyOf(protocols);
    }

    boolean hasServer() {
        return artifacts.contains(Artifact.SERVER);
    }
}
