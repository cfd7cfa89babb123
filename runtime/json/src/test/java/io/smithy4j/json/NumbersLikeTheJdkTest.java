package io.smithy4j.json;

import static io.smithy4j.json.Bodies.reading;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The JDK is the oracle of what a number means; it rounds as IEEE 754 asks. */
class NumbersLikeTheJdkTest {
    @Test
    void realsOfEveryLengthAndScale() {
        SplittableRandom random = new SplittableRandom(75);
        for (int i = 0; i < 300_000; i++) {
            String text = real(random);

            assertThat(reading(text).readDouble()).as(text).isEqualTo((Object) Double.parseDouble(text));
            float small = Float.parseFloat(text);
            if (Float.isFinite(small)) {
                assertThat(reading(text).readFloat()).as(text).isEqualTo((Object) small);
            }
        }
    }

    @Test
    void halvesBetweenTwoFloats() {
        SplittableRandom random = new SplittableRandom(76);
        for (int i = 0; i < 100_000; i++) {
            float lower = random.nextInt(1 << 24) / 1024f;
            String text = Double.toString(((double) lower + Math.nextUp(lower)) / 2);

            assertThat(reading(text).readFloat()).as(text).isEqualTo((Object) Float.parseFloat(text));
        }
    }

    @Test
    void integersAroundTheEdgesOfALong() {
        BigInteger edge = BigInteger.ONE.shiftLeft(63);
        for (int i = -1_000; i <= 1_000; i++) {
            for (BigInteger value : new BigInteger[] {
                edge.add(BigInteger.valueOf(i)), edge.negate().add(BigInteger.valueOf(i))
            }) {
                String text = value.toString();
                if (value.bitLength() <= 63) {
                    assertThat(reading(text).readLong()).isEqualTo(value.longValueExact());
                } else {
                    Bodies.assertRefused(() -> reading(text).readLong()).withMessage("number out of range");
                }
            }
        }
    }

    private static String real(SplittableRandom random) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "-" : "");
        text.append(Long.toString(random.nextLong(1L << random.nextInt(1, 63))));
        if (random.nextInt(4) != 0) {
            text.append('.');
            text.append("0".repeat(random.nextInt(4)));
            text.append(Long.toString(random.nextLong(1L << random.nextInt(1, 63))));
        }
        if (random.nextInt(4) == 0) {
            text.append(random.nextBoolean() ? "e" : "E").append(random.nextInt(-30, 30));
        }
        return text.toString();
    }
}
