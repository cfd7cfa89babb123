package io.smithy4j.json;

import java.nio.charset.StandardCharsets;

/** Integers as decimal digits. */
final class DecimalDigits {
    /** Digits of a long, and its sign. */
    static final int MOST_CHARS = 20;

    private static final byte[] SMALLEST = Long.toString(Long.MIN_VALUE).getBytes(StandardCharsets.US_ASCII);

    /** 00 to 99. */
    private static final byte[] PAIRS = pairs();

    /** The smallest number of more than n digits. */
    private static final long[] LIMITS = limits();

    private DecimalDigits() {}

    /** Writes {@code value} and returns the end. */
    static int write(long value, byte[] out, int at) {
        if (value >= 0) {
            return writeAmount(value, out, at);
        }
        if (value == Long.MIN_VALUE) {
            System.arraycopy(SMALLEST, 0, out, at, SMALLEST.length);
            return at + SMALLEST.length;
        }
        out[at] = '-';
        return writeAmount(-value, out, at + 1);
    }

    /** Writes {@code value}, which is not negative, with leading zeros to {@code width} digits. */
    static void writePadded(long value, int width, byte[] out, int at) {
        long rest = value;
        int i = at + width;
        while (i > at + 1) {
            long hundredth = rest / 100;
            int pair = (int) (rest - hundredth * 100) * 2;
            out[--i] = PAIRS[pair + 1];
            out[--i] = PAIRS[pair];
            rest = hundredth;
        }
        if (i > at) {
            out[at] = (byte) ('0' + rest);
        }
    }

    /** The integer that fewer than {@value #MOST_CHARS} characters spell, as {@link NumberScanner} has found them. */
    static long read(byte[] body, int from, int to) {
        boolean isNegative = body[from] == '-';
        long amount = 0;
        for (int i = isNegative ? from + 1 : from; i < to; i++) {
            amount = amount * 10 + (body[i] - '0');
        }
        return isNegative ? -amount : amount;
    }

    /** How many digits {@code value} has, which is not negative. */
    static int count(long value) {
        // 1,233 / 4,096 is a little more than the logarithm of 2, so this is right or one too few.
        int digits = ((Long.SIZE - Long.numberOfLeadingZeros(value | 1)) * 1_233) >> 12;
        return value < LIMITS[digits] ? digits : digits + 1;
    }

    private static int writeAmount(long value, byte[] out, int at) {
        int width = count(value);
        writePadded(value, width, out, at);
        return at + width;
    }

    private static byte[] pairs() {
        byte[] pairs = new byte[200];
        for (int i = 0; i < 100; i++) {
            pairs[2 * i] = (byte) ('0' + i / 10);
            pairs[2 * i + 1] = (byte) ('0' + i % 10);
        }
        return pairs;
    }

    private static long[] limits() {
        long[] limits = new long[19];
        limits[0] = 0;
        long limit = 1;
        for (int digits = 1; digits < limits.length; digits++) {
            limit *= 10;
            limits[digits] = limit;
        }
        return limits;
    }
}
