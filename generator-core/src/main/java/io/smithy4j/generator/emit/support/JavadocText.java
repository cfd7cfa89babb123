package io.smithy4j.generator.emit.support;

import java.util.ArrayList;
import java.util.List;

/** Plain text as Javadoc shows it literally, and lines of it. */
final class JavadocText {
    /** Stands for a blank that must not become a line break. */
    static final char FIXED_BLANK = '\u0001';

    private static final int COLUMNS = 108;
    private static final String REPLACEMENT = "&#65533;";

    private JavadocText() {}

    /**
     * Escapes text so that neither javac (which decodes Unicode escapes in comments) nor the Javadoc parser sees more than text.
     */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            append(escaped, c);
            at += Character.charCount(c);
        }
        return escaped.toString().replace("*/", "&#42;&#47;").replace("/*", "&#47;*");
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case '\\' -> out.append("&#92;");
            case '@' -> out.append("&#64;");
            case '{' -> out.append("&#123;");
            case '}' -> out.append("&#125;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '\t', '\n' -> out.append((char) c);
            default -> {
                if (c >= 0x20 && c < 0x7F) {
                    out.append((char) c);
                } else {
                    out.append(isCharacter(c) ? "&#" + c + ";" : REPLACEMENT);
                }
            }
        }
    }

    // doclint refuses entities of controls and surrogates.
    private static boolean isCharacter(int c) {
        return Character.isDefined(c) && !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
    }

    /** Breaks text at its blanks; a line break in it stays one. */
    static String wrap(String text) {
        return wrapAfter("", text);
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int blank = line.indexOf(' '); blank >= 0; blank = line.indexOf(' ', start)) {
            words.add(line.substring(start, blank));
            start = blank;
            while (start < line.length() && line.charAt(start) == ' ') {
                start++;
            }
        }
        words.add(line.substring(start));
        return words;
    }

    /** As {@link #wrap}, for text that goes on a line where {@code before} stands already. */
    static String wrapAfter(String before, String text) {
        List<String> lines = new ArrayList<>();
        int taken = before.length();
        for (String line : text.split("\n", -1)) {
            StringBuilder current = new StringBuilder();
            for (String word : words(line.trim())) {
                if (current.length() > 0 && taken + current.length() + 1 + word.length() > COLUMNS) {
                    lines.add(current.toString());
                    taken = 0;
                    current = new StringBuilder();
                }
                current.append(current.length() == 0 ? "" : " ").append(word);
            }
            lines.add(current.toString());
            taken = 0;
        }
        return String.join("\n", lines).replace(FIXED_BLANK, ' ');
    }
}
