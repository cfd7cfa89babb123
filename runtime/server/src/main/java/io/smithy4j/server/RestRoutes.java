package io.smithy4j.server;

import io.smithy4j.http.PathSegments;
import io.smithy4j.http.QueryParameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A node of the tree of routes: its edges are segments, so that looking up takes as long for ten routes as for thousands. */
final class RestRoutes {
    private final int depth;

    private final Map<String, RestRoutes> literals = new HashMap<>();

    private @Nullable RestRoutes label;

    /** Those that end here, those with most query literals first. */
    private final List<RestRoute> ends = new ArrayList<>();

    /** Those with a greedy label here, most specific first. */
    private final List<RestRoute> greedy = new ArrayList<>();

    RestRoutes(int depth) {
        this.depth = depth;
    }

    void add(RestRoute route) {
        if (depth == route.segments().size()) {
            insert(ends, route);
            return;
        }
        RestRoute.Segment segment = route.segments().get(depth);
        switch (segment.kind()) {
            case LITERAL ->
                literals.computeIfAbsent(segment.text(), text -> new RestRoutes(depth + 1))
                        .add(route);
            case LABEL -> {
                RestRoutes next = label == null ? new RestRoutes(depth + 1) : label;
                label = next;
                next.add(route);
            }
            case GREEDY -> insert(greedy, route);
        }
    }

    @Nullable
    RestRoute find(PathSegments path, QueryParameters query) {
        if (depth == path.size()) {
            return first(ends, query);
        }
        RestRoutes literal = literals.get(path.raw(depth));
        RestRoute found = literal == null ? null : literal.find(path, query);
        if (found == null && label != null) {
            found = label.find(path, query);
        }
        return found != null ? found : firstGreedy(path, query);
    }

    private static @Nullable RestRoute first(List<RestRoute> routes, QueryParameters query) {
        for (RestRoute route : routes) {
            if (route.matches(query)) {
                return route;
            }
        }
        return null;
    }

    private @Nullable RestRoute firstGreedy(PathSegments path, QueryParameters query) {
        for (RestRoute route : greedy) {
            if (route.matchesAfter(depth, path) && route.matches(query)) {
                return route;
            }
        }
        return null;
    }

    private static void insert(List<RestRoute> routes, RestRoute route) {
        routes.add(route);
        routes.sort(RestRoute::compareSpecificity);
    }
}
