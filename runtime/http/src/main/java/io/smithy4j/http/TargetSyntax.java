package io.smithy4j.http;

import java.net.URI;

/** What may stand in a request target (RFC 3986): anything else could end the request line early. */
final class TargetSyntax {
    // Braces may stand there until the request is sent: see PercentEncoding.label.
    private static final String NEVER = "\"<>\\^`|#";

    private TargetSyntax() {}

    static String checkedPath(String path) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("the path of a request must start with a slash");
        }
        check("path", path, NEVER + "?");
        return path;
    }

    static String checkedQuery(String query) {
        check("query", query, "\"<>#");
        return query;
    }

    static URI checkedEndpoint(URI endpoint) {
        boolean whole = endpoint.getScheme() != null && endpoint.getHost() != null;
        boolean more = endpoint.getRawUserInfo() != null
                || endpoint.getRawQuery() != null
                || endpoint.getRawFragment() != null
                || endpoint.getRawPath() == null
                || !endpoint.getRawPath().isEmpty();
        if (!whole || more) {
            throw new IllegalArgumentException("the endpoint of a request is scheme://host or scheme://host:port");
        }
        return endpoint;
    }

    private static void check(String part, String text, String forbidden) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= 0x20 || c >= 0x7F || forbidden.indexOf(c) >= 0) {
                throw new IllegalArgumentException("the " + part + " of a request has a character at index " + i
                        + " that must be percent-encoded");
            }
        }
    }
}
