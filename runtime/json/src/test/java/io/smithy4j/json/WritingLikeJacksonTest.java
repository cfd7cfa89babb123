package io.smithy4j.json;

import static io.smithy4j.json.Bodies.reading;
import static io.smithy4j.json.Bodies.written;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.core.Blob;
import java.util.Base64;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.ByteArrayBuilder;

/** Every value is spelled as Jackson spells it. */
class WritingLikeJacksonTest {
    @Test
    void doubles() {
        SplittableRandom random = new SplittableRandom(75);
        for (int i = 0; i < 200_000; i++) {
            assertAlike(Double.longBitsToDouble(random.nextLong()));
            assertAlike(random.nextDouble());
            assertAlike(random.nextInt(1_000_000) / 1_000.0);
            assertAlike((double) random.nextLong(1L << 54));
        }
    }

    @Test
    void doublesAtTheEdgesOfEveryExponent() {
        for (long exponent = 0; exponent < 2_047; exponent++) {
            for (long fraction : new long[] {0, 1, 2, 3, 4, 1L << 51, (1L << 51) + 1, (1L << 52) - 2, (1L << 52) - 1}) {
                assertAlike(Double.longBitsToDouble((exponent << 52) | fraction));
                assertAlike(-Double.longBitsToDouble((exponent << 52) | fraction));
            }
        }
        for (int exponent = -324; exponent < 309; exponent++) {
            assertAlike(Double.parseDouble("1e" + exponent));
            assertAlike(Double.parseDouble("9.5e" + (exponent - 1)));
        }
    }

    @Test
    void floats() {
        SplittableRandom random = new SplittableRandom(76);
        for (int i = 0; i < 400_000; i++) {
            assertAlike(Float.intBitsToFloat(random.nextInt()));
            assertAlike(random.nextInt(100_000) / 100f);
        }
        for (int exponent = 0; exponent < 255; exponent++) {
            for (int fraction : new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1 << 22, (1 << 23) - 1}) {
                assertAlike(Float.intBitsToFloat((exponent << 23) | fraction));
            }
        }
    }

    @Test
    void integers() {
        Random random = new Random(75);
        for (int i = 0; i < 100_000; i++) {
            long value = random.nextLong() >> random.nextInt(64);
            assertThat(written(out -> out.writeLong(value))).isEqualTo(Long.toString(value));
        }
        long power = 1;
        for (int digits = 1; digits < 20; digits++) {
            for (long value : new long[] {power - 1, power, power + 1, -power, 1 - power}) {
                assertThat(written(out -> out.writeLong(value))).isEqualTo(Long.toString(value));
            }
            power *= 10;
        }
    }

    @Test
    void everyCharacter() {
        for (int c = 0; c < 0x1_0000; c++) {
            if (!Character.isSurrogate((char) c)) {
                assertAlike(Character.toString(c));
                assertAlike("exactly sixteen " + Character.toString(c) + " in the middle of a longer text");
            }
        }
        for (int c = 0x1_0000; c <= Character.MAX_CODE_POINT; c += 0x155) {
            assertAlike(Character.toString(c));
        }
    }

    @Test
    void stringsOfEveryLengthWithOneSpecialCharacter() {
        for (int length = 1; length < 70; length++) {
            for (char special : new char[] {'x', '"', '\\', '\n', '\u0001', '\u00e9', '\u0141', '\u2122'}) {
                for (int at = 0; at < length; at++) {
                    StringBuilder text = new StringBuilder("y".repeat(length));
                    text.setCharAt(at, special);
                    assertAlike(text.toString());
                }
            }
        }
    }

    @Test
    void blobsOfEveryLength() {
        Random random = new Random(75);
        for (int length = 0; length < 200; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            String base64 = "\"" + Base64.getEncoder().encodeToString(bytes) + "\"";

            assertThat(written(out -> out.writeBlob(Blob.of(bytes)))).isEqualTo(base64);
            assertThat(reading(base64).readBlob()).isEqualTo(Blob.of(bytes));
        }
    }

    private static void assertAlike(double value) {
        if (Double.isFinite(value)) {
            assertThat(written(out -> out.writeDouble(value))).isEqualTo(byJackson(out -> out.writeNumber(value)));
        }
    }

    private static void assertAlike(float value) {
        if (Float.isFinite(value)) {
            assertThat(written(out -> out.writeFloat(value))).isEqualTo(byJackson(out -> out.writeNumber(value)));
        }
    }

    private static void assertAlike(String text) {
        String expected = byJackson(out -> out.writeString(text));

        assertThat(written(out -> out.writeString(text))).isEqualTo(expected);
        assertThat(reading(expected).readString()).isEqualTo(text);
    }

    private static String byJackson(Consumer<JsonGenerator> value) {
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        try (JsonGenerator out = Jackson.generator(bytes)) {
            value.accept(out);
        }
        return new String(bytes.toByteArray(), UTF_8);
    }
}
