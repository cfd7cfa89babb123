package io.smithy4j.server.servlet;

import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.MappingMatch;
import org.jspecify.annotations.Nullable;

/** The raw path of a request below the mapping of its servlet: the container tells that path only decoded. */
final class MappedPath {
    private MappedPath() {}

    /**
     * The path that the service is to see; null if the raw path does not begin, letter for letter, with context path and mapping. The
     * container compares what it has decoded and cleaned of dot segments: to cut such a path by length would show the service
     * another path than the one that the container's own rules were applied to.
     */
    static @Nullable String below(HttpServletRequest request) {
        HttpServletMapping mapping = request.getHttpServletMapping();
        String prefix = request.getContextPath();
        if (mapping.getMappingMatch() == MappingMatch.PATH) {
            String pattern = mapping.getPattern();
            prefix += pattern.substring(0, pattern.length() - "/*".length());
        }
        String raw = request.getRequestURI();
        if (!raw.startsWith(prefix)) {
            return null;
        }
        String below = raw.substring(prefix.length());
        if (below.isEmpty()) {
            return "/";
        }
        return below.startsWith("/") ? below : null;
    }
}
