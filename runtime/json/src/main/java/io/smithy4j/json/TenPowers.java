package io.smithy4j.json;

import java.math.BigInteger;

/** Powers of ten with 126 bits, each rounded up: what {@link ShortestReal} multiplies with. */
final class TenPowers {
    static final int LEAST = -324;

    static final int MOST = 292;

    private static final int BITS = 126;

    /** The upper 63 bits of each. */
    private static final long[] HIGH = new long[MOST - LEAST + 1];

    /** The lower 63 bits of each. */
    private static final long[] LOW = new long[MOST - LEAST + 1];

    static {
        for (int k = LEAST; k <= MOST; k++) {
            BigInteger power = leadingBits(k).add(BigInteger.ONE);
            HIGH[k - LEAST] = power.shiftRight(63).longValueExact();
            LOW[k - LEAST] = power.longValue() & Long.MAX_VALUE;
        }
    }

    private TenPowers() {}

    /** The upper half of 10 to the power of {@code -k}. */
    static long high(int k) {
        return HIGH[k - LEAST];
    }

    /** The lower half of 10 to the power of {@code -k}. */
    static long low(int k) {
        return LOW[k - LEAST];
    }

    /** The first 126 bits of 10 to the power of {@code -k}, wherever its point is. */
    private static BigInteger leadingBits(int k) {
        BigInteger power = BigInteger.TEN.pow(Math.abs(k));
        if (k <= 0) {
            return power.shiftLeft(BITS).shiftRight(power.bitLength());
        }
        // 2^n / 10^k has n - bitLength(10^k) + 1 bits, for 10^k is no power of two.
        return BigInteger.ONE.shiftLeft(BITS - 1 + power.bitLength()).divide(power);
    }
}
