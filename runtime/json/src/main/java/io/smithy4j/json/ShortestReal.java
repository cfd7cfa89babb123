package io.smithy4j.json;

/**
 * The shortest decimal that reads back as a given double or float, and of those the nearest: Raffaello Giulietti, "The Schubfach
 * way to render doubles", 2021, whose names the variables have. {@link Double#toString} does so from JDK 19 on only.
 */
final class ShortestReal {
    /** A sign, 17 digits, a point, an exponent of three digits with its sign, and room to lay them out. */
    static final int MOST_CHARS = 32;

    private ShortestReal() {}

    /** Writes a finite value in the form of {@link Double#toString} and returns the end. */
    static int write(double value, byte[] out, int at) {
        long bits = Double.doubleToRawLongBits(value);
        int start = bits < 0 ? RealLayout.minus(out, at) : at;
        return write((int) (bits >>> 52) & 0x7FF, bits & ((1L << 52) - 1), 52, out, start);
    }

    /** Writes a finite value in the form of {@link Float#toString} and returns the end. */
    static int write(float value, byte[] out, int at) {
        int bits = Float.floatToRawIntBits(value);
        int start = bits < 0 ? RealLayout.minus(out, at) : at;
        return write((bits >>> 23) & 0xFF, bits & ((1 << 23) - 1), 23, out, start);
    }

    /** Both types alike: {@code fractionBits} tells which one it is. */
    private static int write(int exponent, long fraction, int fractionBits, byte[] out, int at) {
        boolean isDouble = fractionBits == 52;
        int leastQ = isDouble ? -1074 : -149;
        if (exponent == 0) {
            // Zero, and the few values of which the JDK shows two digits though one would do: 4.9E-324 times 1 and 2,
            // 1.4E-45 times 1 to 7.
            long twoDigits = isDouble ? (fraction * 494 + 5) / 10 : fraction * 14;
            return twoDigits < 100
                    ? RealLayout.write(twoDigits, isDouble ? -325 : -46, out, at)
                    : write(leastQ, fraction, Spacing.REGULAR, out, at);
        }
        long smallest = 1L << fractionBits;
        int q = leastQ - 1 + exponent;
        long c = smallest | fraction;
        if (q <= 0 && q > -fractionBits - 1 && ((c >>> -q) << -q) == c) {
            return RealLayout.write(c >>> -q, 0, out, at);
        }
        return write(q, c, c == smallest && q != leastQ ? Spacing.IRREGULAR : Spacing.REGULAR, out, at);
    }

    /** Whether the next smaller value is as far away as the next larger one; it is nearer where the exponent changes. */
    private enum Spacing {
        REGULAR,
        IRREGULAR
    }

    /** Writes c times 2 to the power of q. */
    private static int write(int q, long c, Spacing spacing, byte[] out, int at) {
        boolean isRegular = spacing == Spacing.REGULAR;
        int k = isRegular ? floorLog10Pow2(q) : floorLog10ThreeQuartersPow2(q);
        int h = q + floorLog2Pow10(-k) + 2;
        long high = TenPowers.high(k);
        long low = TenPowers.low(k);
        // The interval of what reads back as this value, ends included if c is even; all times 4.
        long even = c & 1;
        long cb = c << 2;
        long vb = timesPower(high, low, cb << h);
        long vbl = timesPower(high, low, (isRegular ? cb - 2 : cb - 1) << h) + even;
        long vbr = timesPower(high, low, (cb + 2) << h) - even;
        long s = vb >> 2;
        if (s >= 100) {
            long shorter = s / 10 * 10;
            boolean lowerIn = vbl <= (shorter << 2);
            boolean upperIn = ((shorter + 10) << 2) <= vbr;
            if (lowerIn != upperIn) {
                return RealLayout.write(lowerIn ? shorter : shorter + 10, k, out, at);
            }
        }
        boolean lowerIn = vbl <= (s << 2);
        boolean upperIn = ((s + 1) << 2) <= vbr;
        if (lowerIn != upperIn) {
            return RealLayout.write(lowerIn ? s : s + 1, k, out, at);
        }
        long toMiddle = vb - ((s + s + 1) << 1);
        boolean lower = toMiddle < 0 || (toMiddle == 0 && (s & 1) == 0);
        return RealLayout.write(lower ? s : s + 1, k, out, at);
    }

    /** The product, cut to an integer; its last bit is set if anything was cut. */
    private static long timesPower(long high, long low, long factor) {
        long x = Math.multiplyHigh(low, factor);
        long z = ((high * factor) >>> 1) + x;
        long w = Math.multiplyHigh(high, factor) + (z >>> 63);
        return w | (((z & Long.MAX_VALUE) + Long.MAX_VALUE) >>> 63);
    }

    private static int floorLog10Pow2(int e) {
        return (int) ((e * 661_971_961_083L) >> 41);
    }

    private static int floorLog10ThreeQuartersPow2(int e) {
        return (int) ((e * 661_971_961_083L - 274_743_187_321L) >> 41);
    }

    private static int floorLog2Pow10(int e) {
        return (int) ((e * 913_124_641_741L) >> 38);
    }
}
