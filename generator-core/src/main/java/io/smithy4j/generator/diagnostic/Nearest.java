package io.smithy4j.generator.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Guesses what was meant by a name that nobody has. */
public final class Nearest {
    private Nearest() {}

    /** The hint {@code did you mean "x"?} if something is near enough, else the list of what there is. */
    public static String hint(String wrong, Collection<String> known) {
        String near = to(wrong, known);
        if (near != null) {
            return "did you mean \"" + near + "\"?";
        }
        return known.isEmpty() ? "there is none" : "there is: " + String.join(", ", known);
    }

    /** The nearest of the names by edit distance, case aside, if at most a third of it must change, or 2, or 1 of 3 letters. */
    public static @Nullable String to(String wrong, Collection<String> known) {
        return known.stream()
                .filter(name -> distance(wrong, name) <= Math.max(Math.min(2, name.length() / 2), name.length() / 3))
                .min(Comparator.<String>comparingInt(name -> distance(wrong, name))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    private static int distance(String left, String right) {
        String from = left.toLowerCase(Locale.ROOT);
        String to = right.toLowerCase(Locale.ROOT);
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int substitute = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substitute, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
