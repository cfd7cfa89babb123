package io.smithy4j.client;

import org.jspecify.annotations.Nullable;

/** A value of the input that becomes part of the host: Smithy 2.0, {@code hostLabel} trait. */
public final class HostLabel {
    private static final int LONGEST = 63;

    private HostLabel() {}

    /**
     * The value itself.
     *
     * @throws IllegalArgumentException if it is not one label of a host name (RFC 1123, 2.1): any other could lead the request to
     *     a host of the value's choice. The message has the member and never the value
     */
    public static String of(String member, @Nullable String value) {
        if (value == null || !isLabel(value)) {
            throw new IllegalArgumentException("the member " + member
                    + " becomes part of the host: it needs letters, digits and inner hyphens, at most " + LONGEST);
        }
        return value;
    }

    private static boolean isLabel(String value) {
        return !value.isEmpty()
                && value.length() <= LONGEST
                && value.charAt(0) != '-'
                && value.charAt(value.length() - 1) != '-'
                && value.chars().allMatch(HostLabel::isOfLabel);
    }

    private static boolean isOfLabel(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    }
}
