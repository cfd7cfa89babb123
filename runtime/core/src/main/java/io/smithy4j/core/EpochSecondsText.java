package io.smithy4j.core;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;

/** Seconds since 1970 as a decimal number. */
final class EpochSecondsText {
    private static final int MOST_CHARS = 1_000;

    private static final int MOST_EXPONENT = 1_000;

    /** So many digits are before the point that a long holds them; Smithy's range needs 12. */
    private static final int PLAIN_DIGITS = 18;

    /** Beyond every year that Smithy knows, and small enough for {@link Instant}. */
    private static final long FAR_SECONDS = 1_000_000_000_000L;

    private static final BigDecimal FAR = BigDecimal.valueOf(FAR_SECONDS);

    private static final BigInteger NANOS_PER_SECOND = BigInteger.valueOf(1_000_000_000);

    private EpochSecondsText() {}

    static String format(Instant time) {
        long seconds = time.getEpochSecond();
        int nanos = time.getNano();
        StringBuilder text = new StringBuilder(22);
        if (seconds < 0 && nanos > 0) {
            // -0.5 s is second -1 plus 500,000,000 ns: sign and amount are written apart.
            text.append('-').append(-(seconds + 1));
            nanos = 1_000_000_000 - nanos;
        } else {
            text.append(seconds);
        }
        Digits.appendFraction(text, nanos);
        return text.toString();
    }

    static Instant parse(String text) {
        TextCursor in = new TextCursor(text, "expected seconds since 1970 as a number");
        if (text.length() > MOST_CHARS) {
            throw in.mismatch(null);
        }
        boolean negative = in.skip("-");
        int whole = in.skipDigits();
        int fraction = in.skip(".") ? in.skipDigits() : 0;
        boolean plain = in.isAtEnd();
        if (!plain) {
            expectExponent(in);
        }
        if (!plain || whole > PLAIN_DIGITS || fraction > 9) {
            return instant(new BigDecimal(text));
        }
        int start = negative ? 1 : 0;
        long seconds = Long.parseLong(text, start, start + whole, 10);
        int nanos = fraction == 0 ? 0 : nanos(text, start + whole + 1);
        return negative ? ofSeconds(-seconds, -nanos) : ofSeconds(seconds, nanos);
    }

    private static void expectExponent(TextCursor in) {
        if (!in.skip("e") && !in.skip("E")) {
            throw in.mismatch(null);
        }
        if (!in.skip("-")) {
            in.skip("+");
        }
        int exponent = in.cappedNumber(MOST_EXPONENT + 1);
        in.expectEnd();
        if (exponent > MOST_EXPONENT) {
            throw outOfRange();
        }
    }

    private static int nanos(String text, int from) {
        int nanos = 0;
        for (int i = from; i < from + 9; i++) {
            nanos = nanos * 10 + (i < text.length() ? text.charAt(i) - '0' : 0);
        }
        return nanos;
    }

    private static Instant instant(BigDecimal number) {
        if (number.abs().compareTo(FAR) > 0) {
            throw outOfRange();
        }
        BigInteger[] parts =
                number.setScale(9, RoundingMode.FLOOR).unscaledValue().divideAndRemainder(NANOS_PER_SECOND);
        return ofSeconds(parts[0].longValueExact(), parts[1].intValueExact());
    }

    private static Instant ofSeconds(long seconds, int nanos) {
        if (Math.abs(seconds) > FAR_SECONDS) {
            throw outOfRange();
        }
        return Instant.ofEpochSecond(seconds, nanos);
    }

    private static DecodeException outOfRange() {
        return new DecodeException("", "time out of range");
    }
}
