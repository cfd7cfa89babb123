package io.smithy4j.server;

import io.smithy4j.http.PathSegments;
import io.smithy4j.http.QueryParameters;
import java.util.ArrayList;
import java.util.List;

/** One URI pattern of Smithy's http trait, taken apart: {@code /parcels/{id}/{rest+}?list&kind=big}. */
final class RestRoute {
    enum Kind {
        LITERAL,
        LABEL,
        GREEDY
    }

    record Segment(Kind kind, String text) {
        static Segment of(String text) {
            if (!text.startsWith("{")) {
                return new Segment(Kind.LITERAL, text);
            }
            return new Segment(text.endsWith("+}") ? Kind.GREEDY : Kind.LABEL, "");
        }

        boolean matches(String raw) {
            return kind != Kind.LITERAL || text.equals(raw);
        }
    }

    private final List<Segment> segments = new ArrayList<>();

    private final List<String> query;

    private final ServerOperation<?, ?> operation;

    RestRoute(String pattern, ServerOperation<?, ?> operation) {
        int mark = pattern.indexOf('?');
        PathSegments path = PathSegments.of(mark < 0 ? pattern : pattern.substring(0, mark));
        for (int i = 0; i < path.size(); i++) {
            segments.add(Segment.of(path.raw(i)));
        }
        this.query = mark < 0 ? List.of() : List.of(pattern.substring(mark + 1).split("&", -1));
        this.operation = operation;
    }

    List<Segment> segments() {
        return segments;
    }

    int queryLiterals() {
        return query.size();
    }

    ServerOperation<?, ?> operation() {
        return operation;
    }

    /** Whether the end of the path matches what follows the segment at {@code greedy}, which gets at least one. */
    boolean matchesAfter(int greedy, PathSegments path) {
        int after = segments.size() - greedy - 1;
        if (path.size() < segments.size()) {
            return false;
        }
        for (int i = 1; i <= after; i++) {
            if (!segments.get(segments.size() - i).matches(path.raw(path.size() - i))) {
                return false;
            }
        }
        return true;
    }

    boolean matches(QueryParameters parameters) {
        for (String literal : query) {
            int equals = literal.indexOf('=');
            boolean found = equals < 0
                    ? parameters.has(literal)
                    : parameters.has(literal.substring(0, equals), literal.substring(equals + 1));
            if (!found) {
                return false;
            }
        }
        return true;
    }

    /** Negative if this is more specific than {@code other} (Smithy 2.0, http trait, "specificity routing"). */
    int compareSpecificity(RestRoute other) {
        int common = Math.min(segments.size(), other.segments.size());
        for (int i = 0; i < common; i++) {
            int difference = segments.get(i).kind.compareTo(other.segments.get(i).kind);
            if (difference != 0) {
                return difference;
            }
        }
        int longer = other.segments.size() - segments.size();
        return longer != 0 ? longer : other.query.size() - query.size();
    }
}
