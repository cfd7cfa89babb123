package io.smithy4j.json;

import static io.smithy4j.json.Bodies.assertRefused;
import static io.smithy4j.json.Bodies.nested;
import static io.smithy4j.json.Bodies.reading;
import static io.smithy4j.json.Bodies.skipAll;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.smithy4j.core.InputLimits;
import io.smithy4j.core.MissingPaths;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLimitsTest {
    @Test
    void nestingIsTakenTo128() {
        assertThat(Bodies.tree(nested(128).getBytes(UTF_8))).isNotNull();
        assertThatNoException().isThrownBy(() -> skipAll(nested(128).getBytes(UTF_8)));
        assertThatNoException().isThrownBy(() -> skipAll(nestedObjects(128)));
    }

    @ParameterizedTest
    @ValueSource(ints = {129, 1_000, 100_000, 1_000_000})
    void nestingBeyond128IsRefusedWhereverItIs(int depth) {
        assertRefused(() -> Bodies.tree(nested(depth).getBytes(UTF_8))).withMessageContaining("nested deeper than 128");
        assertRefused(() -> skipAll(nested(depth).getBytes(UTF_8))).withMessageContaining("nested deeper than 128");
        assertRefused(() -> skipAll(nestedObjects(depth))).withMessageContaining("nested deeper than 128");
        assertRefused(() -> skipAll("[".repeat(depth).getBytes(UTF_8)));
    }

    @Test
    void readingAndSkippingShareOneDepth() {
        JsonReader in = reading("{\"a\":" + nested(128) + "}");
        in.beginObject();
        in.nextKey();

        assertRefused(in::skipValue).withMessageContaining("nested deeper than 128");
    }

    @Test
    void siblingsDoNotAddUp() {
        String json = "[" + (nested(100) + ",").repeat(50) + "1]";

        assertThatNoException().isThrownBy(() -> skipAll(json.getBytes(UTF_8)));
    }

    @Test
    void theWriterStopsWhereTheReaderStops() {
        JsonWriter out = new JsonWriter();
        for (int i = 0; i < 128; i++) {
            out.beginArray();
        }

        assertThatIllegalArgumentException().isThrownBy(out::beginArray).withMessageContaining("128");
        assertThatIllegalArgumentException().isThrownBy(out::beginObject).withMessageContaining("128");
    }

    @Test
    void numbersAreTakenTo1000Characters() {
        String digits = "9".repeat(1_000);

        assertThat(reading(digits).readBigInteger()).hasToString(digits);
        assertThat(reading(digits).readBigDecimal()).isEqualTo(new BigDecimal(digits));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_001, 10_000, 1_000_000})
    void longerNumbersAreRefusedReadAndSkipped(int digits) {
        String integer = "9".repeat(digits);
        String fraction = "1." + "9".repeat(digits - 2);

        for (String number :
                new String[] {integer, fraction, "0." + "0".repeat(digits - 2), "1e" + "0".repeat(digits - 2)}) {
            assertRefused(() -> skipAll(number.getBytes(UTF_8))).withMessageContaining("longer than 1000");
            assertRefused(() -> skipAll(("{\"a\":[" + number + "]}").getBytes(UTF_8)))
                    .withMessage("/a/0: a number longer than 1000 characters");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000", "1e-1000", "9.99E+1000", "-1e0001000", "0e1000"})
    void exponentsAreTakenTo1000(String number) {
        assertThat(reading(number).readBigDecimal()).isEqualTo(new BigDecimal(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e1001",
                "1e-1001",
                "1e10000000",
                "1e999999999",
                "1e-999999999",
                "1e99999999999999999999",
                "0e1001"
            })
    void largerExponentsAreRefusedAtOnce(String number) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertRefused(() -> reading(number).readBigDecimal()).withMessage("an exponent beyond 1000");
            assertRefused(() -> reading(number).readEpochSeconds()).withMessage("time out of range");
            assertRefused(() -> reading(number).readBigInteger());
            assertRefused(() -> reading(number).readLong());
        });
    }

    @Test
    void namesAreTakenTo4096Characters() {
        String json = "{\"" + "k".repeat(4_096) + "\":1}";

        assertThatNoException().isThrownBy(() -> skipAll(json.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(ints = {4_097, 60_000, 500_000})
    void longerNamesAreRefusedReadAndSkipped(int chars) {
        String json = "{\"" + "k".repeat(chars) + "\":1}";

        assertRefused(() -> skipAll(json.getBytes(UTF_8))).withMessageContaining("longer than 4096");
        assertRefused(() -> skipAll(("[" + json + "]").getBytes(UTF_8))).withMessageContaining("longer than 4096");
        JsonReader map = reading(json);
        map.beginObject();
        assertRefused(map::nextKey).withMessageContaining("longer than 4096");
        assertThatIllegalArgumentException().isThrownBy(() -> {
            JsonWriter out = new JsonWriter();
            out.beginObject();
            out.name("k".repeat(chars));
        });
    }

    @Test
    void aBodyIsTakenToAMillionTokens() {
        assertThatNoException().isThrownBy(() -> skipAll(items(999_998)));
        assertRefused(() -> skipAll(items(999_999))).withMessageContaining("more than 1000000 JSON tokens");
    }

    @Test
    void aServerMayTakeMoreOrLess() {
        InputLimits limits =
                InputLimits.DEFAULTS.withDepth(1_000).withExponent(5).withNumberChars(2_000);
        String digits = "9".repeat(2_000);

        assertThatNoException().isThrownBy(() -> within(limits, nested(1_000)).readDocument());
        assertRefused(() -> within(limits, nested(1_001)).skipValue()).withMessageContaining("nested deeper than 1000");
        assertThat(within(limits, digits).readBigInteger()).hasToString(digits);
        assertThat(within(limits, "1e5").readBigDecimal()).isEqualTo(new BigDecimal("1e5"));
        assertRefused(() -> within(limits, "1e6").readBigDecimal()).withMessage("an exponent beyond 5");
        assertRefused(() -> within(limits, "{\"a\":1e-6}").readDocument()).withMessage("/a: an exponent beyond 5");
    }

    @Test
    void itemsOfArraysAndMembersOfObjectsAreCountedReadAndSkipped() {
        InputLimits limits = InputLimits.DEFAULTS.withItems(2);

        assertThatNoException()
                .isThrownBy(() -> within(limits, "[{\"a\":1,\"b\":[]},[1,2]]").readDocument());
        assertRefused(() -> within(limits, "[[],[1,2,3]]").readDocument()).withMessage("/1/2: more than 2 items");
        assertRefused(() -> within(limits, "[[],[1,2,3]]").skipValue()).withMessage("/1/2: more than 2 items");
        assertRefused(() -> within(limits, "{\"a\":1,\"b\":2,\"c\":3}").skipValue())
                .withMessage("/c: more than 2 items");
    }

    @Test
    void aPathHasAtMost1000Characters() {
        String key = "\ud83d\ude00".repeat(2_000);

        assertRefused(() -> {
                    JsonReader in = reading("{\"" + key + "\":1}");
                    in.beginObject();
                    in.nextKey();
                    in.readString();
                })
                .satisfies(e -> assertThat(e.path()).hasSizeBetween(999, 1_000))
                .satisfies(e -> assertThat(Character.isHighSurrogate(
                                e.path().charAt(e.path().length() - 1)))
                        .isFalse());
    }

    @Test
    void manyNamesInOneObjectTakeLinearTime() {
        StringBuilder json = new StringBuilder("{\"x\":0");
        for (int i = 0; i < 200_000; i++) {
            json.append(",\"name").append(i).append("\":0");
        }
        byte[] body = json.append('}').toString().getBytes(UTF_8);

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> skipAll(body));
    }

    @Test
    void namesWithEqualHashCodesDoNotSlowReadingDown() {
        StringBuilder json = new StringBuilder("{\"x\":0");
        for (int i = 0; i < 1 << 16; i++) {
            json.append(",\"");
            for (int bit = 0; bit < 16; bit++) {
                json.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            json.append("\":0");
        }
        byte[] body = json.append('}').toString().getBytes(UTF_8);

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> skipAll(body));
    }

    private static JsonReader within(InputLimits limits, String json) {
        return JsonReader.ofBody(json.getBytes(UTF_8), new MissingPaths(limits));
    }

    private static byte[] nestedObjects(int depth) {
        return ("{\"a\":".repeat(depth) + "1" + "}".repeat(depth)).getBytes(UTF_8);
    }

    private static byte[] items(int count) {
        return ("[" + "0,".repeat(count - 1) + "0]").getBytes(UTF_8);
    }
}
