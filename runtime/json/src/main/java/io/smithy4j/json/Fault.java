package io.smithy4j.json;

/** Why bytes are no JSON: a negative number, which scanners return in place of an end. */
final class Fault {
    static final int MALFORMED = -1;

    static final int ENDS_EARLY = -2;

    static final int NOT_UTF_8 = -3;

    static final int CONTROL_CHARACTER = -4;

    static final int HALF_A_PAIR = -5;

    private Fault() {}

    /** What is wrong with a byte that cannot stand where it stands. */
    static int at(byte[] body, int at) {
        if (at >= body.length) {
            return ENDS_EARLY;
        }
        if (body[at] < 0 && Utf8Bytes.end(body, at) < 0) {
            return NOT_UTF_8;
        }
        boolean isControl = body[at] >= 0 && body[at] < ' ' && !Blanks.isBlank(body[at]);
        return isControl ? CONTROL_CHARACTER : MALFORMED;
    }

    static String reason(int fault) {
        return switch (fault) {
            case ENDS_EARLY -> "the JSON ends too early";
            case NOT_UTF_8 -> "the body is not UTF-8";
            case CONTROL_CHARACTER -> "control characters are not allowed";
            case HALF_A_PAIR -> "a surrogate without its other half is not allowed";
            default -> "the JSON is not well-formed";
        };
    }
}
