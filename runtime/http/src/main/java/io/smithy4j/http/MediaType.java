package io.smithy4j.http;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares the values of Content-Type and Accept headers. */
public final class MediaType {
    private static final Pattern ZERO_WEIGHT = Pattern.compile(";[ \\t]*[qQ]=0(\\.0{0,3})?[ \\t]*(;|$)");

    private MediaType() {}

    /**
     * Whether both name the same type and subtype: case does not matter, and neither do parameters such as
     * {@code charset=utf-8} (RFC 9110, section 8.3.1).
     */
    public static boolean isSame(String one, String other) {
        return essence(one).equals(essence(other));
    }

    /**
     * Whether a sender of the Accept fields takes {@code type}: the most specific range that covers it counts, and a weight of 0
     * excludes (RFC 9110, section 12.5.1). Without fields, or with empty ones, everything is taken.
     */
    public static boolean isAccepted(List<String> acceptFields, String type) {
        if (acceptFields.stream().allMatch(String::isBlank)) {
            return true;
        }
        String wanted = essence(type);
        String family = wanted.substring(0, wanted.indexOf('/') + 1) + "*";
        int best = 0;
        boolean taken = false;
        for (String field : acceptFields) {
            for (String range : field.split(",", -1)) {
                String covered = essence(range);
                int rank = covered.equals(wanted) ? 3 : covered.equals(family) ? 2 : covered.equals("*/*") ? 1 : 0;
                if (rank > best) {
                    best = rank;
                    taken = !ZERO_WEIGHT.matcher(range).find();
                }
            }
        }
        return taken;
    }

    private static String essence(String value) {
        int semicolon = value.indexOf(';');
        String essence = semicolon < 0 ? value : value.substring(0, semicolon);
        return essence.trim().toLowerCase(Locale.ROOT);
    }
}
