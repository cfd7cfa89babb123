package io.smithy4j.http;

import io.smithy4j.core.DecodeException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Text in URIs: UTF-8, and all but letters, digits and {@code -._~} percent-encoded (RFC 3986, section 2.3). A plus sign is a plus
 * sign and never a blank.
 */
public final class PercentEncoding {
    private static final String UNRESERVED = "-._~";

    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    /**
     * The text as it stands in a query, or in one segment of a path.
     *
     * @throws IllegalArgumentException if it has a lone surrogate
     */
    public static String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        ByteBuffer bytes = utf8(text);
        while (bytes.hasRemaining()) {
            byte b = bytes.get();
            if (isUnreserved(b)) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HEX.charAt(b >> 4 & 0xF)).append(HEX.charAt(b & 0xF));
            }
        }
        return encoded.toString();
    }

    /**
     * The value of a label of a URI pattern as one segment. Without a value the label stays as the pattern has it, in braces: that is
     * no path to send, but whoever knows what belongs there may still replace it.
     *
     * @throws IllegalArgumentException if the value is {@code .} or {@code ..}, which would lead to another operation
     */
    public static String label(String name, String value) {
        return value.isEmpty() ? "{" + name + "}" : segment(name, value);
    }

    /**
     * As {@link #label}, but slashes stay, and the rule holds for each part between them; one slash may end the value.
     *
     * @throws IllegalArgumentException if a part is empty, {@code .} or {@code ..}
     */
    public static String greedyLabel(String name, String value) {
        if (value.isEmpty()) {
            return label(name, value);
        }
        String parts = value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
        StringBuilder encoded = new StringBuilder();
        for (String part : parts.split("/", -1)) {
            encoded.append(encoded.length() == 0 ? "" : "/").append(segment(name, part));
        }
        return encoded.append(value.substring(parts.length())).toString();
    }

    /**
     * The text that a raw part of a URI stands for.
     *
     * @param path of the member, for the message
     * @throws DecodeException if a percent sign is not followed by two hexadecimal digits, or the bytes are not UTF-8
     */
    public static String decode(String path, String raw) {
        if (raw.indexOf('%') < 0) {
            return raw;
        }
        byte[] bytes = new byte[raw.length()];
        int size = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                bytes[size++] = (byte) (hex(path, raw, i + 1) << 4 | hex(path, raw, i + 2));
                i += 2;
            } else if (c < 0x80) {
                bytes[size++] = (byte) c;
            } else {
                throw malformed(path);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, size))
                    .toString();
        } catch (CharacterCodingException e) {
            throw malformed(path);
        }
    }

    private static String segment(String name, String value) {
        if (value.isEmpty() || isDotSegment(value)) {
            throw new IllegalArgumentException(
                    "the label " + name + " is part of a path, so it must not be empty, \".\" or \"..\"");
        }
        return encode(value);
    }

    static boolean isDotSegment(String segment) {
        return segment.equals(".") || segment.equals("..");
    }

    private static int hex(String path, String raw, int index) {
        int digit = index < raw.length() && raw.charAt(index) < 0x80 ? Character.digit(raw.charAt(index), 16) : -1;
        if (digit < 0) {
            throw malformed(path);
        }
        return digit;
    }

    private static boolean isUnreserved(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || UNRESERVED.indexOf(b) >= 0;
    }

    private static ByteBuffer utf8(String text) {
        try {
            return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("a text for a URI has a lone surrogate", e);
        }
    }

    private static DecodeException malformed(String path) {
        return new DecodeException(path, "expected percent-encoded UTF-8");
    }
}
