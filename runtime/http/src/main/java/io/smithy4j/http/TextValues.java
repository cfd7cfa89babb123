package io.smithy4j.http;

import io.smithy4j.core.BigNumberText;
import io.smithy4j.core.Blob;
import io.smithy4j.core.DecodeException;
import io.smithy4j.core.Timestamps;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Function;

/**
 * Reads simple values out of the text of labels, query parameters and headers. Nothing is coerced: numbers are those of JSON, of at
 * most 1,000 characters and with an exponent between -1,000 and 1,000.
 *
 * <p>Every method takes the path of the member for its message, and throws {@link DecodeException} for anything else than it asks
 * for. What these read, {@link String#valueOf}, {@link BigNumberText} and {@link Timestamps} write.
 */
public final class TextValues {
    private TextValues() {}

    /** The text itself. */
    public static String readString(String path, String text) {
        return text;
    }

    /** {@code true} or {@code false}. */
    public static boolean readBoolean(String path, String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw new DecodeException(path, "expected true or false");
    }

    public static byte readByte(String path, String text) {
        return (byte) readInteger(path, text, Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    public static short readShort(String path, String text) {
        return (short) readInteger(path, text, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    public static int readInt(String path, String text) {
        return (int) readInteger(path, text, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    public static long readLong(String path, String text) {
        return readInteger(path, text, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    public static BigInteger readBigInteger(String path, String text) {
        NumberSyntax.checkInteger(path, text);
        return new BigInteger(text);
    }

    public static BigDecimal readBigDecimal(String path, String text) {
        NumberSyntax.checkNumber(path, text);
        return new BigDecimal(text);
    }

    /** A number, rounded to the nearest float, or {@code NaN}, {@code Infinity}, {@code -Infinity}. */
    public static float readFloat(String path, String text) {
        if (NumberSyntax.isNotFinite(text)) {
            return Float.parseFloat(text);
        }
        NumberSyntax.checkNumber(path, text);
        float value = Float.parseFloat(text);
        if (Float.isInfinite(value)) {
            throw outOfRange(path);
        }
        return value;
    }

    /** A number, rounded to the nearest double, or {@code NaN}, {@code Infinity}, {@code -Infinity}. */
    public static double readDouble(String path, String text) {
        if (NumberSyntax.isNotFinite(text)) {
            return Double.parseDouble(text);
        }
        NumberSyntax.checkNumber(path, text);
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            throw outOfRange(path);
        }
        return value;
    }

    /** As servers take it: {@link Timestamps#parseDateTime}. */
    public static Instant readDateTime(String path, String text) {
        return parsed(Timestamps::parseDateTime, path, text);
    }

    /** As clients take it: {@link Timestamps#parseDateTimeWithOffset}. */
    public static Instant readDateTimeWithOffset(String path, String text) {
        return parsed(Timestamps::parseDateTimeWithOffset, path, text);
    }

    public static Instant readHttpDate(String path, String text) {
        return parsed(Timestamps::parseHttpDate, path, text);
    }

    public static Instant readEpochSeconds(String path, String text) {
        return parsed(Timestamps::parseEpochSeconds, path, text);
    }

    /** UTF-8 in base64, which is how texts with a media type travel in headers (Smithy 2.0, httpHeader trait). */
    public static String readBase64(String path, String text) {
        return readUtf8(path, parsed(Blob::ofBase64, path, text).toByteArray());
    }

    /** The counterpart of {@link #readBase64}. */
    public static String writeBase64(String text) {
        return Blob.ofUtf8(text).toBase64();
    }

    /** A text in UTF-8, such as the body of a request that is one. */
    public static String readUtf8(String path, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new DecodeException(path, "expected UTF-8");
        }
    }

    private static long readInteger(String path, String text, long min, long max) {
        NumberSyntax.checkInteger(path, text);
        // A long has at most 19 digits and a sign; what is longer need not be computed.
        long value;
        try {
            value = text.length() > 20 ? Long.MIN_VALUE : Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw outOfRange(path);
        }
        if (text.length() > 20 || value < min || value > max) {
            throw outOfRange(path);
        }
        return value;
    }

    private static <T> T parsed(Function<String, T> parser, String path, String text) {
        try {
            return parser.apply(text);
        } catch (DecodeException e) {
            throw e.at(path);
        }
    }

    private static DecodeException outOfRange(String path) {
        return new DecodeException(path, "number out of range");
    }
}
