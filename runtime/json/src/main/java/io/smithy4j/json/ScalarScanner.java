package io.smithy4j.json;

/** Where a value ends that is no object or array, and that it is well-formed. */
final class ScalarScanner {
    private static final int NULL = 'n' | ('u' << 8) | ('l' << 16) | ('l' << 24);

    private static final int TRUE = 't' | ('r' << 8) | ('u' << 16) | ('e' << 24);

    /** The letters after the first. */
    private static final int ALSE = 'a' | ('l' << 8) | ('s' << 16) | ('e' << 24);

    private ScalarScanner() {}

    /** The end of the value that begins at {@code start}, or a {@link Fault}. */
    static int end(byte[] body, int start) {
        if (start >= body.length) {
            return Fault.ENDS_EARLY;
        }
        return switch (body[start]) {
            case '"' -> stringEnd(body, start);
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
                NumberScanner.end(body, NumberScanner.wholeEnd(body, start));
            case 'n' -> wordEnd(body, start, NULL);
            case 't' -> wordEnd(body, start, TRUE);
            case 'f' -> wordEnd(body, start + 1, ALSE);
            default -> Fault.at(body, start);
        };
    }

    static int nullEnd(byte[] body, int start) {
        return wordEnd(body, start, NULL);
    }

    private static int stringEnd(byte[] body, int start) {
        int quote = StringScanner.end(body, start + 1);
        return quote < 0 ? quote : quote + 1;
    }

    private static int wordEnd(byte[] body, int start, int word) {
        if (start + Integer.BYTES > body.length) {
            return Fault.ENDS_EARLY;
        }
        return ByteWords.four(body, start) == word ? start + Integer.BYTES : Fault.MALFORMED;
    }
}
