package io.smithy4j.generator.pattern;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How often something repeats.
 *
 * @param max {@link #UNBOUNDED} if there is none
 * @param text as the pattern has it
 */
record Counts(int min, int max, String text) {
    static final int UNBOUNDED = Integer.MAX_VALUE;

    private static final Pattern BRACES = Pattern.compile("\\{(\\d{1,10})(,(\\d{0,10}))?\\}");

    static Counts of(int min, int max) {
        if (min == 0 && max == UNBOUNDED) {
            return new Counts(min, max, "*");
        }
        if (min == 1 && max == UNBOUNDED) {
            return new Counts(min, max, "+");
        }
        if (min == 0 && max == 1) {
            return new Counts(min, max, "?");
        }
        String upper = max == UNBOUNDED ? "," : max == min ? "" : "," + max;
        return new Counts(min, max, "{" + min + upper + "}");
    }

    /** Reads counts if they stand here; null, and nothing read, if not. */
    static @Nullable Counts read(PatternText in) throws NotExpressibleException {
        switch (in.peek()) {
            case '*', '+', '?' -> {
                int sign = in.next();
                return of(sign == '+' ? 1 : 0, sign == '?' ? 1 : UNBOUNDED);
            }
            case '{' -> {
                Matcher braces = BRACES.matcher(in.rest());
                if (!braces.lookingAt()) {
                    return null;
                }
                in.skip(braces.group());
                int min = number(braces.group(1));
                String upper = braces.group(3);
                int max = upper == null ? min : upper.isEmpty() ? UNBOUNDED : number(upper);
                if (max < min) {
                    throw new NotExpressibleException("it repeats something " + braces.group() + " times");
                }
                return new Counts(min, max, braces.group());
            }
            default -> {
                return null;
            }
        }
    }

    // Nothing is so long that a larger number would mean something else.
    private static int number(String digits) {
        return (int) Math.min(Long.parseLong(digits), UNBOUNDED - 1L);
    }

    boolean areExactly(int count) {
        return min == count && max == count;
    }

    /** The counts of something that repeats, repeated; right if no number between the ends is left out. */
    Counts times(Counts outer) {
        return of(product(min, outer.min), product(max, outer.max));
    }

    Counts plus(Counts other) {
        return of(
                (int) Math.min((long) min + other.min, UNBOUNDED - 1L),
                max == UNBOUNDED || other.max == UNBOUNDED
                        ? UNBOUNDED
                        : (int) Math.min((long) max + other.max, UNBOUNDED - 1L));
    }

    private static int product(int one, int other) {
        if (one == 0 || other == 0) {
            return 0;
        }
        return one == UNBOUNDED || other == UNBOUNDED ? UNBOUNDED : (int) Math.min((long) one * other, UNBOUNDED - 1L);
    }
}
