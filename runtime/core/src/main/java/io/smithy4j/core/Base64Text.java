package io.smithy4j.core;

import java.util.Base64;

/** Strict base64. The JDK's decoder lets missing padding and stray bits pass, so that one blob would have many spellings. */
final class Base64Text {
    private static final String ONE_BYTE_ENDS = "AQgw";

    private static final String TWO_BYTE_ENDS = "AEIMQUYcgkosw048";

    private Base64Text() {}

    static byte[] decode(String text) {
        if (text.length() % 4 != 0 || hasStrayBits(text)) {
            throw new DecodeException("", "expected base64");
        }
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            // Without the cause: the JDK's message quotes the input.
            throw new DecodeException("", "expected base64");
        }
    }

    private static boolean hasStrayBits(String text) {
        int length = text.length();
        if (text.endsWith("==")) {
            return ONE_BYTE_ENDS.indexOf(text.charAt(length - 3)) < 0;
        }
        return text.endsWith("=") && TWO_BYTE_ENDS.indexOf(text.charAt(length - 2)) < 0;
    }
}
