package io.smithy4j.generator.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation in HTTP: Smithy 2.0, {@code http} trait.
 *
 * @param uri the pattern as the model has it; {@code path} and {@code query} are its parts
 * @param status of an answer that is no error
 * @param request where the members of the input travel, in the order of the input; null if there is no input
 * @param response where the members of the output travel; null if there is no output
 */
public record HttpOperation(
        String method,
        String uri,
        List<Segment> path,
        List<QueryLiteral> query,
        int status,
        @Nullable List<Binding> request,
        @Nullable List<Binding> response) {
    public HttpOperation {
        path = List.copyOf(path);
        query = List.copyOf(query);
        request = request == null ? null : List.copyOf(request);
        response = response == null ? null : List.copyOf(response);
    }

    /**
     * What stands between two slashes.
     *
     * @param text the literal, or the name of the label
     */
    public record Segment(Kind kind, String text) {}

    public enum Kind {
        LITERAL,
        LABEL,
        GREEDY_LABEL
    }

    /** A parameter that is always there; null if it has no value. */
    public record QueryLiteral(String name, @Nullable String value) {}
}
