package io.smithy4j.server.netty;

import org.jspecify.annotations.Nullable;

/** What a request line asks for: RFC 9112, section 3.2. */
record Target(String path, @Nullable String query) {
    /**
     * Reads the origin form, and the absolute form, whose authority is of no interest.
     *
     * @throws IllegalArgumentException if it is neither, or has a percent sign that encodes nothing
     */
    static Target of(String text) {
        checkPercents(text);
        String origin = text.startsWith("/") ? text : withoutAuthority(text);
        int mark = origin.indexOf('?');
        String path = mark < 0 ? origin : origin.substring(0, mark);
        return new Target(path.isEmpty() ? "/" : path, mark < 0 ? null : origin.substring(mark + 1));
    }

    private static String withoutAuthority(String text) {
        int scheme = text.indexOf("://");
        String name = scheme < 0 ? "" : text.substring(0, scheme);
        boolean web = name.equalsIgnoreCase("http") || name.equalsIgnoreCase("https");
        if (!web) {
            throw new IllegalArgumentException("the target is neither a path nor a URL");
        }
        for (int i = scheme + 3; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '?') {
                return text.substring(i);
            }
        }
        return "";
    }

    private static void checkPercents(String text) {
        for (int at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
            boolean encodes = at + 2 < text.length()
                    && Character.digit(text.charAt(at + 1), 16) >= 0
                    && Character.digit(text.charAt(at + 2), 16) >= 0;
            if (!encodes) {
                throw new IllegalArgumentException("a percent sign encodes nothing");
            }
        }
    }
}
