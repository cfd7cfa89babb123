package io.smithy4j.client;

import java.nio.charset.StandardCharsets;

/** Text of the wire as a log may hold it: short, on one line, and nothing that a terminal would obey. */
final class LoggedText {
    private static final int LONGEST = 4 * 1024;

    private LoggedText() {}

    static String of(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.UTF_8);
        return of(text) + (bytes.length > LONGEST ? "... (" + bytes.length + " bytes)" : "");
    }

    static String of(String text) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), LONGEST));
        for (int i = 0; i < text.length() && i < LONGEST; i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                shown.append(c);
            } else {
                shown.append(String.format("\\u%04x", (int) c));
            }
        }
        return shown.toString();
    }

    // Direction marks and line separators change how a line reads.
    private static boolean isPlain(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
