package io.smithy4j.generator.pattern;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A counted repetition.
 *
 * @param max null if there is none
 */
record Repeat(int min, @Nullable Integer max) {
    /** RE2/J refuses larger counts. */
    private static final int LARGEST_COUNT = 1_000;

    /** Above, the program that RE2/J makes is too large to run for every value. */
    private static final int LARGEST_SUM = 10_000;

    private static final Pattern COUNTS = Pattern.compile("(\\d{1,9})(,(\\d{0,9}))?");

    /** Reads what follows the brace; null, and nothing read, if that is no count. */
    static @Nullable Repeat read(PatternText in) throws NotLinearException {
        Matcher counts = COUNTS.matcher(in.rest());
        if (!counts.lookingAt() || !in.lookingAt(counts.group() + "}")) {
            return null;
        }
        in.skip(counts.group() + "}");
        int min = Integer.parseInt(counts.group(1));
        String upper = counts.group(3);
        Integer max = upper == null ? Integer.valueOf(min) : upper.isEmpty() ? null : Integer.valueOf(upper);
        if (min > LARGEST_SUM || (max != null && (max > LARGEST_SUM || max < min))) {
            throw new NotLinearException("it repeats something {" + counts.group() + "} times");
        }
        return new Repeat(min, max);
    }

    /** How often the atom stands in the program that a matcher runs. */
    int copies() {
        return max == null ? min + 1 : max;
    }

    boolean isSplit() {
        return min > LARGEST_COUNT || (max != null && max > LARGEST_COUNT);
    }

    /** x{0,2500} is x{0,1000}x{0,1000}x{0,500}. */
    String applied(String atom) {
        if (!isSplit()) {
            return atom + braces(min, max);
        }
        StringBuilder pieces = new StringBuilder("(?:");
        int needed = min;
        Integer allowed = max;
        while (needed > LARGEST_COUNT || (allowed != null && allowed > LARGEST_COUNT)) {
            int piece = Math.min(needed, LARGEST_COUNT);
            int upper = allowed == null ? piece : LARGEST_COUNT;
            pieces.append(atom).append(braces(piece, upper));
            needed -= piece;
            allowed = allowed == null ? null : Integer.valueOf(allowed - upper);
        }
        return pieces.append(atom).append(braces(needed, allowed)).append(')').toString();
    }

    private static String braces(int min, @Nullable Integer max) {
        if (max == null) {
            return "{" + min + ",}";
        }
        return max == min ? "{" + min + "}" : "{" + min + "," + max + "}";
    }
}
