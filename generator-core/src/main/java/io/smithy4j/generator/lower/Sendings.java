package io.smithy4j.generator.lower;

import io.smithy4j.generator.ir.HostPrefix;
import io.smithy4j.generator.ir.Sending;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.pattern.SmithyPattern;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.traits.EndpointTrait;
import software.amazon.smithy.model.traits.HttpChecksumRequiredTrait;
import software.amazon.smithy.model.traits.RequestCompressionTrait;

/** Lowers what an operation says of its requests beside their members. */
final class Sendings {
    private final AuthOptions auth;

    Sendings(Model model, ServiceShape service) {
        this.auth = new AuthOptions(model, service);
    }

    Sending of(OperationShape operation) {
        HostPrefix prefix = operation
                .getTrait(EndpointTrait.class)
                .map(trait -> prefix(trait.getHostPrefix()))
                .orElse(null);
        boolean gzip = operation
                .getTrait(RequestCompressionTrait.class)
                .filter(trait -> trait.getEncodings().contains("gzip"))
                .isPresent();
        return new Sending(prefix, gzip, operation.hasTrait(HttpChecksumRequiredTrait.class), auth.of(operation));
    }

    private static HostPrefix prefix(SmithyPattern pattern) {
        return new HostPrefix(pattern.getSegments().stream()
                .map(segment -> new HostPrefix.Part(
                        segment.isLabel() ? HostPrefix.Kind.LABEL : HostPrefix.Kind.LITERAL, segment.getContent()))
                .toList());
    }
}
