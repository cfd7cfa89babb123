package io.smithy4j.server;

import io.smithy4j.core.DecodeException;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.PathSegments;
import io.smithy4j.http.QueryParameters;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds operations by method, path and query, as Smithy's http trait has it: literals before labels before greedy labels, segment by
 * segment, then most query literals. Segments are compared as they stand on the wire. A path with empty or dot segments leads nowhere.
 *
 * <p>Safe for use by several threads once all routes are added.
 */
public final class RestRouter {
    private final Map<String, RestRoutes> methods = new HashMap<>();

    private boolean looksAtQueries;

    /** Adds a route; {@code pattern} is the {@code uri} of the trait. Of equal patterns, the first counts. */
    public RestRouter add(String method, String pattern, ServerOperation<?, ?> operation) {
        RestRoute route = new RestRoute(pattern, operation);
        looksAtQueries |= route.queryLiterals() > 0;
        methods.computeIfAbsent(method, name -> new RestRoutes(0)).add(route);
        return this;
    }

    /** The operation of the most specific route; null if none matches. */
    public @Nullable ServerOperation<?, ?> find(HttpRequest request) {
        RestRoutes routes = methods.get(request.method());
        PathSegments path = PathSegments.of(request.path());
        if (routes == null || !path.isPlain()) {
            return null;
        }
        RestRoute route = routes.find(path, query(request));
        return route == null ? null : route.operation();
    }

    private QueryParameters query(HttpRequest request) {
        try {
            return QueryParameters.of(looksAtQueries ? request.query() : null);
        } catch (DecodeException e) {
            // A route without query literals still answers, and says what is wrong if it looks at the query.
            return QueryParameters.of(null);
        }
    }
}
