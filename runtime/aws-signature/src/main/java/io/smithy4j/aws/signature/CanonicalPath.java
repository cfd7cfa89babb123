package io.smithy4j.aws.signature;

/**
 * The path as it is signed: without empty and dot segments, and percent-encoded once more than it comes, as all services but Amazon
 * S3 ask for. A slash at its end stays, and so does {@code ..} where there is nothing to go up from, as AWS's signers for Java have it.
 */
final class CanonicalPath {
    private static final String UP = "/..";

    private static final String HEX = "0123456789ABCDEF";

    private CanonicalPath() {}

    /** @param raw of a request, so it is ASCII and starts with a slash */
    static void write(String raw, SignatureText text) {
        int start = text.length();
        int end;
        for (int from = 1; from <= raw.length(); from = end + 1) {
            int slash = raw.indexOf('/', from);
            end = slash < 0 ? raw.length() : slash;
            segment(raw, from, end, text, start);
        }
        if (text.length() == start || raw.charAt(raw.length() - 1) == '/') {
            text.add('/');
        }
    }

    private static void segment(String raw, int from, int end, SignatureText text, int start) {
        int length = end - from;
        if (length == 2 && raw.startsWith("..", from)) {
            goUp(text, start);
        } else if (length > 1 || (length == 1 && raw.charAt(from) != '.')) {
            text.add('/');
            for (int i = from; i < end; i++) {
                encoded(raw.charAt(i), text);
            }
        }
    }

    private static void goUp(SignatureText text, int start) {
        int slash = text.lastIndexOf('/');
        boolean isAtTop = slash < start || text.endsWith(UP);
        if (isAtTop) {
            text.add(UP);
        } else {
            text.cut(slash);
        }
    }

    private static void encoded(char c, SignatureText text) {
        if (CanonicalQuery.isUnreserved(c)) {
            text.add(c);
        } else {
            text.add('%').add(HEX.charAt(c >> 4 & 0xF)).add(HEX.charAt(c & 0xF));
        }
    }
}
