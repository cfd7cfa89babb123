package io.smithy4j.json;

import java.time.Instant;

/** Times as seconds since 1970: those of which nearly all are. The others are for {@link io.smithy4j.core.Timestamps}. */
final class EpochSeconds {
    static final int MOST_CHARS = 24;

    /** The first second of the year 10000, which is beyond Smithy's range. */
    private static final long AFTER_LAST = 253_402_300_800L;

    private static final int NANO_DIGITS = 9;

    private EpochSeconds() {}

    static boolean isSimple(Instant time) {
        return isSimple(time.getEpochSecond());
    }

    static boolean isSimple(long seconds) {
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
}
