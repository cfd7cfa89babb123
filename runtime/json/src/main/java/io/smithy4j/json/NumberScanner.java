package io.smithy4j.json;

/** Where numbers end: RFC 8259, section 6. */
final class NumberScanner {
    private NumberScanner() {}

    /** The end of the sign and the digits before a point, or a {@link Fault}. */
    static int wholeEnd(byte[] body, int from) {
        int first = body[from] == '-' ? from + 1 : from;
        int end = digitsEnd(body, first);
        boolean hasLeadingZero = end > first + 1 && body[first] == '0';
        return hasLeadingZero ? Fault.MALFORMED : end;
    }

    /** The end of a number after {@link #wholeEnd}, the same if it is an integer; or a {@link Fault}. */
    static int end(byte[] body, int wholeEnd) {
        int end = wholeEnd;
        if (end >= 0 && end < body.length && body[end] == '.') {
            end = digitsEnd(body, end + 1);
        }
        if (end >= 0 && end < body.length && (body[end] | 0x20) == 'e') {
            int first = end + 1;
            boolean isSigned = first < body.length && (body[first] == '+' || body[first] == '-');
            end = digitsEnd(body, isSigned ? first + 1 : first);
        }
        return end;
    }

    /** The end of one or more digits. */
    private static int digitsEnd(byte[] body, int from) {
        int at = from;
        while (at < body.length && body[at] >= '0' && body[at] <= '9') {
            at++;
        }
        if (at > from) {
            return at;
        }
        return at == body.length ? Fault.ENDS_EARLY : Fault.MALFORMED;
    }
}
