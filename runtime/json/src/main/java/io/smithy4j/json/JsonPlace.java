package io.smithy4j.json;

import io.smithy4j.core.DecodeException;
import io.smithy4j.core.InputLimits;

/** Where in a body reading is: the current value, and the objects and arrays around it. */
abstract class JsonPlace {
    static final byte[] NONE = {};

    byte[] body = NONE;

    InputLimits limits = InputLimits.DEFAULTS;

    /** The innermost object or array; what is outside of the body, if none is. */
    JsonLevel level = new JsonLevel();

    /** The first byte of the current value; of an object or array that has ended, its last. */
    int start;

    /** Where reading goes on: at the start, as long as nothing of the current value was read. */
    int at;

    /** The first byte of the current value, which tells of what kind it is; 0 after the end of the body. */
    byte kind() {
        return start < body.length ? body[start] : 0;
    }

    /** Takes {@code end} as that of the current value, unless it is a {@link Fault}. */
    int endValue(int end) {
        at = position(end);
        return at;
    }

    /** A failure at the current place. Its words are ours: they never quote the input. */
    DecodeException failure(String reason) {
        return new DecodeException(level.path(body).toString(), reason);
    }

    /** The end, if that is what it is. */
    int position(int endOrFault) {
        if (endOrFault < 0) {
            throw failure(Fault.reason(endOrFault));
        }
        return endOrFault;
    }

    /** The end of the number that is the current value. */
    int numberEnd() {
        int end = position(NumberScanner.end(body, NumberScanner.wholeEnd(body, start)));
        if (end - start > limits.numberChars()) {
            throw failure("a number longer than " + limits.numberChars() + " characters");
        }
        return endValue(end);
    }

    boolean isNumber() {
        byte kind = kind();
        return kind == '-' || (kind >= '0' && kind <= '9');
    }

    /** Whether the current value is an object, or was one that has ended. */
    boolean isObject() {
        byte kind = kind();
        return kind == '{' || (kind == '}' && at > start);
    }

    /** Whether the current value is an array, or was one that has ended. */
    boolean isArray() {
        byte kind = kind();
        return kind == '[' || (kind == ']' && at > start);
    }

    /** Whether there is nothing but blanks. */
    boolean isAfterBody() {
        return start == body.length && level.depth == 0;
    }
}
