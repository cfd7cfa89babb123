package io.smithy4j.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.smithy4j.core.Blob;
import io.smithy4j.core.DecodeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads the current value of {@link JsonPlace} where it is no object or array. Nothing is coerced. */
final class JsonScalars {
    private JsonScalars() {}

    static String string(JsonPlace in) {
        expectString(in);
        int from = in.start + 1;
        int end = StringScanner.plainEnd(in.body, from);
        if (end < in.body.length && in.body[end] == '"') {
            in.endValue(end + 1);
            return DecodedText.plain(in.body, from, end);
        }
        end = in.position(StringScanner.end(in.body, end));
        in.endValue(end + 1);
        return DecodedText.any(in.body, from, end);
    }

    static boolean bool(JsonPlace in) {
        byte kind = in.kind();
        if (kind != 't' && kind != 'f') {
            throw expected(in, "a boolean");
        }
        in.endValue(ScalarScanner.end(in.body, in.start));
        return kind == 't';
    }

    /** Passes over a null; false if the value is none. */
    static boolean skipNull(JsonPlace in) {
        if (in.kind() != 'n') {
            return false;
        }
        in.endValue(ScalarScanner.end(in.body, in.start));
        return true;
    }

    static long integer(JsonPlace in, long min, long max) {
        int end = integerEnd(in);
        int from = in.start;
        long value;
        if (end - from < DecimalDigits.MOST_CHARS - 1) {
            value = DecimalDigits.read(in.body, from, end);
        } else {
            value = longInteger(in, from, end);
        }
        if (value < min || value > max) {
            throw outOfRange(in);
        }
        return value;
    }

    /** An integer as it is spelled. */
    static String integerText(JsonPlace in) {
        int end = integerEnd(in);
        return new String(in.body, in.start, end - in.start, ISO_8859_1);
    }

    /** A number as it is spelled. */
    static String numberText(JsonPlace in) {
        int end = realEnd(in);
        return new String(in.body, in.start, end - in.start, ISO_8859_1);
    }

    static double asDouble(JsonPlace in) {
        if (in.kind() == '"') {
            return notFinite(in);
        }
        double value = RealParser.asDouble(in.body, in.start, realEnd(in));
        if (Double.isInfinite(value)) {
            throw outOfRange(in);
        }
        return value;
    }

    static float asFloat(JsonPlace in) {
        if (in.kind() == '"') {
            return (float) notFinite(in);
        }
        float value = RealParser.asFloat(in.body, in.start, realEnd(in));
        if (Float.isInfinite(value)) {
            throw outOfRange(in);
        }
        return value;
    }

    /** A time in its usual spelling; null if it is in another, or none. */
    static @Nullable Instant simpleEpochSeconds(JsonPlace in) {
        return EpochSeconds.read(in.body, in.start, realEnd(in));
    }

    static Blob blob(JsonPlace in) {
        expectString(in);
        int from = in.start + 1;
        int end = StringScanner.plainEnd(in.body, from);
        byte @Nullable [] bytes;
        if (end < in.body.length && in.body[end] == '"') {
            in.endValue(end + 1);
            bytes = Base64Parser.read(in.body, from, end);
        } else {
            // Some senders escape the slash.
            byte[] text = string(in).getBytes(UTF_8);
            bytes = Base64Parser.read(text, 0, text.length);
        }
        if (bytes == null) {
            throw in.failure("expected base64");
        }
        return Blob.wrap(bytes);
    }

    /** The failure of a value that is well-formed but not what was asked for; of one that is not, its own. */
    static DecodeException expected(JsonPlace in, String what) {
        return in.failure("expected " + what + ", found " + found(in));
    }

    private static DecodeException outOfRange(JsonPlace in) {
        return in.failure("number out of range");
    }

    private static void expectString(JsonPlace in) {
        if (in.kind() != '"') {
            throw expected(in, "a string");
        }
    }

    private static int integerEnd(JsonPlace in) {
        if (!in.isNumber()) {
            throw expected(in, "an integer");
        }
        int end = in.numberEnd();
        if (NumberScanner.wholeEnd(in.body, in.start) != end) {
            throw expected(in, "an integer");
        }
        return end;
    }

    private static int realEnd(JsonPlace in) {
        if (!in.isNumber()) {
            throw expected(in, "a number");
        }
        return in.numberEnd();
    }

    private static long longInteger(JsonPlace in, int from, int end) {
        // What is longer than any long need not be computed.
        if (end - from > DecimalDigits.MOST_CHARS) {
            throw outOfRange(in);
        }
        try {
            return Long.parseLong(new String(in.body, from, end - from, ISO_8859_1));
        } catch (NumberFormatException e) {
            throw outOfRange(in);
        }
    }

    private static double notFinite(JsonPlace in) {
        return switch (string(in)) {
            case "NaN" -> Double.NaN;
            case "Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> throw expected(in, "a number");
        };
    }

    private static String found(JsonPlace in) {
        if (in.isAfterBody()) {
            return "nothing";
        }
        if (in.isObject()) {
            return "an object";
        }
        if (in.isArray()) {
            return "an array";
        }
        if (in.isNumber()) {
            return NumberScanner.wholeEnd(in.body, in.start) == in.numberEnd()
                    ? "an integer"
                    : "a number with a fraction or an exponent";
        }
        in.endValue(ScalarScanner.end(in.body, in.start));
        return switch (in.kind()) {
            case '"' -> "a string";
            case 'n' -> "null";
            default -> "a boolean";
        };
    }
}
