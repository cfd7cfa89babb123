package io.smithy4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.core.DecodeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every body is taken or refused as Jackson does with our checks around it, and has the same value. */
class ReadingLikeJacksonTest {
    private static final List<String> SEEDS = List.of(
            "{\"name\":\"caf\u00e9 \ud83d\ude00 \\n\\u0041\\ud83d\\ude00\\/\\\\\",\"count\":-12,\"ratio\":1.5e-7,\"\":0}",
            " { \"a\" : [ 1 , 2.50 , -0 , [ ] , { } ] ,\r\n\t\"b\" : { \"c\" : true , \"d\" : false , \"e\" : null } } ",
            "[{\"twelve chars\":\"exactly sixteen.\"},{\"twelve chars\":\"\u20ac\u00df\u4e2d\u6587\"},12345678901234567890.5]",
            "{\"k1\":1,\"k2\":2,\"k3\":3,\"k4\":4,\"k5\":5,\"k6\":6,\"k7\":7,\"k8\":8,\"k9\":9,\"k\\u0031\\u0030\":10}",
            "\"\\u0000\\u001f\\u007f\\u0080\\u07ff\\u0800\\uffff\\udbff\\udfff\\b\\f\\n\\r\\t\\\"\"",
            "[0,-0.0,1e5,1E+5,1e-5,999999999999999999,9223372036854775808,0.1,1e1000,1e1001,1e-1001]");

    /** Bytes outside ASCII between which the rules of UTF-8 change. */
    private static final int[] LEADS = {0x80, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF};

    private static final byte[] INTERESTING =
            "\"\\{}[]:,0123456789+-.eEutrfalsn /bD8\t\u0000\u001f\u007f".getBytes(UTF_8);

    @Test
    void everyTruncationAtEveryDistanceFromTheEndOfTheArray() {
        for (String seed : SEEDS) {
            byte[] whole = seed.getBytes(UTF_8);
            for (int length = 1; length <= whole.length; length++) {
                for (int blanks = 0; blanks < 9; blanks++) {
                    assertAlike(padded(Arrays.copyOf(whole, length), 0, blanks));
                    assertAlike(padded(Arrays.copyOf(whole, length), blanks, 0));
                }
            }
        }
    }

    @Test
    void everyByteReplacedByOthers() {
        for (String seed : SEEDS) {
            byte[] body = seed.getBytes(UTF_8);
            for (int at = 0; at < body.length; at++) {
                byte original = body[at];
                for (int b = 0; b < 0x80; b++) {
                    body[at] = (byte) b;
                    assertAlike(body);
                }
                for (int b : LEADS) {
                    body[at] = (byte) b;
                    assertAlike(body);
                }
                body[at] = original;
            }
        }
    }

    @Test
    void mutatedDocuments() {
        Random random = new Random(75);
        for (int i = 0; i < 20_000; i++) {
            byte[] body = SEEDS.get(i % SEEDS.size()).getBytes(UTF_8);
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                body = mutated(body, random);
            }
            assertAlike(body);
        }
    }

    @Test
    void nestingAroundTheLimit() {
        for (int depth = 120; depth < 136; depth++) {
            assertAlike(Bodies.nested(depth).getBytes(UTF_8));
            assertAlike(("{\"a\":".repeat(depth) + "1" + "}".repeat(depth)).getBytes(UTF_8));
            assertAlike("[".repeat(depth).getBytes(UTF_8));
        }
    }

    @Test
    void lengthsAroundTheLimits() {
        for (int length = 990; length < 1_010; length++) {
            assertAlike("7".repeat(length).getBytes(UTF_8));
            assertAlike(("0." + "7".repeat(length)).getBytes(UTF_8));
        }
        for (int length = 4_090; length < 4_100; length++) {
            assertAlike(("{\"" + "n".repeat(length) + "\":1}").getBytes(UTF_8));
            assertAlike(("{\"" + "\\u0041".repeat(length) + "\":1}").getBytes(UTF_8));
            assertAlike(("{\"" + "\u00e9".repeat(length) + "\":1}").getBytes(UTF_8));
        }
    }

    private static void assertAlike(byte[] body) {
        Optional<Object> expected = read(body, JacksonTree::of);

        assertThat(read(body, Bodies::tree)).as(new String(body, UTF_8)).isEqualTo(expected);
        if (expected.isPresent()) {
            Bodies.skipAll(body);
        }
    }

    /** The value, wrapped for it may be null; nothing if the body is refused. */
    private static Optional<Object> read(byte[] body, Function<byte[], Object> reader) {
        try {
            return Optional.of(Arrays.asList(reader.apply(body)));
        } catch (DecodeException e) {
            return Optional.empty();
        }
    }

    private static byte[] padded(byte[] body, int before, int after) {
        byte[] padded = new byte[before + body.length + after];
        Arrays.fill(padded, (byte) ' ');
        System.arraycopy(body, 0, padded, before, body.length);
        return padded;
    }

    private static byte[] mutated(byte[] body, Random random) {
        int at = random.nextInt(body.length);
        int to = Math.min(body.length, at + random.nextInt(4));
        byte[] middle = new byte[random.nextInt(3)];
        for (int i = 0; i < middle.length; i++) {
            middle[i] = random.nextInt(4) == 0
                    ? (byte) random.nextInt(256)
                    : INTERESTING[random.nextInt(INTERESTING.length)];
        }
        byte[] mutated = new byte[at + middle.length + body.length - to + 1];
        System.arraycopy(body, 0, mutated, 0, at);
        System.arraycopy(middle, 0, mutated, at, middle.length);
        System.arraycopy(body, to, mutated, at + middle.length, body.length - to);
        // One byte is left over, so that no mutation is empty.
        mutated[mutated.length - 1] = ' ';
        return mutated;
    }
}
