package io.smithy4j.tools.pack;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of {@code META-INF/smithy/manifest}, as Smithy's {@code ModelDiscovery} reads it. */
final class ManifestLines {
    static final String FILE = "manifest";

    private ManifestLines() {}

    /** Sorted by the caller, so that the same models give the same bytes everywhere. */
    static String of(List<String> entries) {
        return String.join("\n", entries) + "\n";
    }

    /** Null if a manifest may list the path; otherwise why not. */
    static @Nullable String fault(String entry) {
        for (int i = 0; i < entry.length(); i++) {
            char c = entry.charAt(i);
            if (c <= ' ' || c > '~') {
                return c == ' ' ? "a blank" : c > '~' ? "a character that is not ASCII" : "a control character";
            }
            if ("\\:\"'?*%#".indexOf(c) >= 0) {
                return "the character " + c;
            }
        }
        List<String> parts = Arrays.asList(entry.split("/", -1));
        if (parts.contains("..") || parts.contains(".")) {
            return "a segment of dots";
        }
        return parts.contains("") ? "an empty segment" : null;
    }
}
