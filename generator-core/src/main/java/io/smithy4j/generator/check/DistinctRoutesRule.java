package io.smithy4j.generator.check;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Protocol;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.smithy.model.pattern.SmithyPattern;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.traits.HttpTrait;

/**
 * A server tells operations apart by method, path and query literals. Smithy lets patterns be equal if their host prefixes differ,
 * but a server does not look at hosts.
 */
final class DistinctRoutesRule implements Rule {
    @Override
    public void check(CheckContext context) {
        if (!context.speaks(Protocol.REST_JSON_1)
                || !context.requested().artifacts().contains(Artifact.SERVER)) {
            return;
        }
        Map<String, OperationShape> routes = new HashMap<>();
        for (OperationShape operation : context.operations()) {
            HttpTrait http = operation.getTrait(HttpTrait.class).orElse(null);
            if (http == null) {
                continue;
            }
            OperationShape other = routes.putIfAbsent(route(http), operation);
            if (other != null) {
                context.report(
                        DiagnosticId.AMBIGUOUS_ROUTE,
                        operation,
                        other.getId().getName() + " and " + operation.getId().getName() + " both answer "
                                + http.getMethod() + " " + http.getUri(),
                        "give one of them a literal segment or a query literal that the other lacks");
            }
        }
    }

    private static String route(HttpTrait http) {
        String path = http.getUri().getSegments().stream()
                .map(DistinctRoutesRule::withoutName)
                .collect(Collectors.joining("/"));
        return http.getMethod() + " /" + path + "?"
                + new TreeMap<>(http.getUri().getQueryLiterals());
    }

    private static String withoutName(SmithyPattern.Segment segment) {
        return segment.isGreedyLabel() ? "{+}" : segment.isLabel() ? "{}" : segment.getContent();
    }
}
