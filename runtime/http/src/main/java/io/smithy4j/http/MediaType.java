package io.smithy4j.http;

import java.util.Locale;

/** Compares the values of Content-Type headers. */
public final class MediaType {
    private MediaType() {}

    /**
     * Whether both name the same type and subtype: case does not matter, and neither do parameters such as
     * {@code charset=utf-8} (RFC 9110, section 8.3.1).
     */
    public static boolean isSame(String one, String other) {
        return essence(one).equals(essence(other));
    }

    private static String essence(String value) {
        int semicolon = value.indexOf(';');
        String essence = semicolon < 0 ? value : value.substring(0, semicolon);
        return essence.trim().toLowerCase(Locale.ROOT);
    }
}
