package io.smithy4j.json;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Times as seconds since 1970: those of which nearly all are. The others are for {@link io.smithy4j.core.Timestamps}. */
final class EpochSeconds {
    static final int MOST_CHARS = 24;

    /** The first second of the year 10000, which is beyond Smithy's range. */
    private static final long AFTER_LAST = 253_402_300_800L;

    private static final int SECOND_DIGITS = 12;

    private static final int NANO_DIGITS = 9;

    private EpochSeconds() {}

    static boolean isSimple(Instant time) {
        return isSimple(time.getEpochSecond());
    }

    private static boolean isSimple(long seconds) {
        return seconds >= 0 && seconds < AFTER_LAST;
    }

    /** Writes seconds, and up to 9 fraction digits of which the last is no zero, and returns the end. */
    static int write(Instant time, byte[] out, int at) {
        int end = DecimalDigits.write(time.getEpochSecond(), out, at);
        int nanos = time.getNano();
        if (nanos == 0) {
            return end;
        }
        out[end] = '.';
        DecimalDigits.writePadded(nanos, NANO_DIGITS, out, end + 1);
        end += 1 + NANO_DIGITS;
        while (out[end - 1] == '0') {
            end--;
        }
        return end;
    }

    /** The time that a well-formed number is; null if it has a sign, an exponent, or more digits than an {@link Instant}. */
    static @Nullable Instant read(byte[] body, int from, int to) {
        int point = digitsEnd(body, from, to);
        if (point == from || point - from > SECOND_DIGITS) {
            return null;
        }
        long seconds = DecimalDigits.read(body, from, point);
        if (!isSimple(seconds)) {
            return null;
        }
        if (point == to) {
            return Instant.ofEpochSecond(seconds);
        }
        int decimals = to - point - 1;
        if (body[point] != '.' || decimals > NANO_DIGITS || digitsEnd(body, point + 1, to) != to) {
            return null;
        }
        long nanos = DecimalDigits.read(body, point + 1, to);
        for (int digits = decimals; digits < NANO_DIGITS; digits++) {
            nanos *= 10;
        }
        return Instant.ofEpochSecond(seconds, nanos);
    }

    private static int digitsEnd(byte[] body, int from, int to) {
        int end = from;
        while (end < to && body[end] >= '0' && body[end] <= '9') {
            end++;
        }
        return end;
    }
}
