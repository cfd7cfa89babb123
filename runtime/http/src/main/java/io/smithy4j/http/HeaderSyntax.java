package io.smithy4j.http;

/** What may stand in a header field (RFC 9110, section 5): anything else could smuggle a second field or request. */
final class HeaderSyntax {
    /** What may stand in a token, by its code: letters, digits and some punctuation. */
    private static final boolean[] IN_TOKENS = inTokens();

    private HeaderSyntax() {}

    private static boolean[] inTokens() {
        boolean[] inTokens = new boolean[128];
        for (char c = 0; c < 128; c++) {
            boolean alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            inTokens[c] = alphanumeric || "!#$%&'*+-.^_`|~".indexOf(c) >= 0;
        }
        return inTokens;
    }

    static void checkName(String name) {
        if (!isToken(name)) {
            throw new IllegalArgumentException("'" + printable(name) + "' is not a header name");
        }
    }

    static void checkValue(String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= 0x20 && c < 0x7F) {
                continue;
            }
            if ((c < 0x20 && c != '\t') || c == 0x7F || c > 0xFF) {
                throw new IllegalArgumentException(
                        "the value of header " + name + " has a character at index " + i + " that no header may have");
            }
        }
    }

    static boolean isToken(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 128 || !IN_TOKENS[c]) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    // A refused name goes into logs: it must not forge a line there.
    private static String printable(String name) {
        StringBuilder printable = new StringBuilder();
        for (int i = 0; i < Math.min(name.length(), 100); i++) {
            char c = name.charAt(i);
            printable.append(c >= 0x20 && c < 0x7F ? c : '?');
        }
        return printable.toString();
    }
}
