package io.smithy4j.generator.emit.support;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Links that may stand in Javadoc: absolute, http or https, and well-formed. */
final class SafeLink {
    private static final String PLAIN = "-._~:/?#!$+,;=%()";

    private SafeLink() {}

    /** The address ready for an attribute in double quotes, or null if it is not one of those. */
    static @Nullable String of(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("https://") && !lower.startsWith("http://")) {
            return null;
        }
        StringBuilder escaped = new StringBuilder();
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c == '&') {
                escaped.append("&amp;");
            } else if (isAlphanumeric(c) || PLAIN.indexOf(c) >= 0) {
                escaped.append(c);
            } else {
                escaped.append('%').append(String.format("%02X", (int) c));
            }
        }
        try {
            return new URI(escaped.toString()).getHost() == null ? null : escaped.toString();
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
