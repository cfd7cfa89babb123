package io.smithy4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.smithy4j.core.DecodeException;
import io.smithy4j.core.MissingPaths;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are, the only thing thrown is our exception, and it quotes nothing. */
class JsonFuzzTest {
    private static final JsonMembers MEMBERS =
            JsonMembers.of("name", "count", "ratio", "big", "when", "blob", "tags", "inner");

    private static final List<String> SEEDS = List.of(
            "{\"name\":\"caf\u00e9 \ud83d\ude00 \\n\\u0041\\ud83d\\ude00\",\"count\":-12,\"ratio\":1.5e-7,\"big\":12345678901234567890.5}",
            "{\"when\":1515531081.123,\"blob\":\"AQID\",\"tags\":[\"a\",null,\"b\"],\"inner\":{\"name\":\"x\",\"unknown\":[[[{\"a\":null}]]]}}",
            "{\"a\":[1,2,3,[],{}],\"b\":{\"c\":true,\"d\":false,\"e\":null},\"__type\":\"ns#X\",\"code\":7,\"message\":\"m\"}",
            "[{\"name\":\"canary\"},{\"count\":2147483648},{\"ratio\":\"NaN\"},{\"inner\":{}}]");

    private static final String INTERESTING =
            "\"\\{}[]:,0123456789+-.eEutrfalsn /*'#\u0000\u0001\u007f\u00c3\u00ed\u00a0\u00f0\u00ff";

    @Test
    void everyTruncationOfADocumentIsRefused() {
        for (String seed : SEEDS) {
            byte[] whole = seed.getBytes(UTF_8);
            for (int length = 1; length < whole.length; length++) {
                byte[] cut = Arrays.copyOf(whole, length);

                assertThat(refuses(cut, Bodies::skipAll))
                        .as(seed.substring(0, Math.min(seed.length(), length)))
                        .isTrue();
                assertThat(refuses(cut, Bodies::tree)).isTrue();
                refuses(cut, JsonFuzzTest::readTyped);
                JsonError.read(null, cut).reader().beginObject();
            }
        }
    }

    @Test
    void mutatedDocumentsAreReadOrRefusedAndNothingElse() {
        Random random = new Random(20_240_607);
        for (int i = 0; i < 15_000; i++) {
            byte[] body = mutated(SEEDS.get(i % SEEDS.size()).getBytes(UTF_8), random);

            boolean skipRefuses = refuses(body, Bodies::skipAll);
            boolean treeRefuses = refuses(body, Bodies::tree);
            refuses(body, JsonFuzzTest::readTyped);
            JsonError error = JsonError.read("E", body);
            error.reader().beginObject();
            error.readerWithoutTextCode().beginObject();

            // A tree also refuses exponents that skipping never computes; nothing may be the other way round.
            assertThat(skipRefuses && !treeRefuses).as(Arrays.toString(body)).isFalse();
        }
    }

    @Test
    void randomBytesAreReadOrRefusedAndNothingElse() {
        Random random = new Random(7);
        for (int i = 0; i < 15_000; i++) {
            byte[] body = new byte[1 + random.nextInt(24)];
            for (int k = 0; k < body.length; k++) {
                body[k] = (byte) INTERESTING.charAt(random.nextInt(INTERESTING.length()));
            }

            refuses(body, Bodies::skipAll);
            refuses(body, Bodies::tree);
            refuses(body, JsonFuzzTest::readTyped);
            JsonError.read(null, body);
        }
    }

    private static boolean refuses(byte[] body, Consumer<byte[]> read) {
        try {
            read.accept(body);
            return false;
        } catch (DecodeException e) {
            assertThat(e.reason())
                    .doesNotContain("canary")
                    .doesNotContain("Jackson")
                    .doesNotContain("Source");
            assertThat(e.getMessage()).hasSizeLessThan(1_200);
            return true;
        } catch (RuntimeException | Error e) {
            return fail("for " + Arrays.toString(body), e);
        }
    }

    private static byte[] mutated(byte[] seed, Random random) {
        byte[] body = seed.clone();
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            int at = random.nextInt(body.length);
            switch (random.nextInt(5)) {
                case 0 -> body[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> body[at] = (byte) INTERESTING.charAt(random.nextInt(INTERESTING.length()));
                case 2 ->
                    body = spliced(
                            body, at, at, new byte[] {(byte) INTERESTING.charAt(random.nextInt(INTERESTING.length()))});
                case 3 -> body = spliced(body, at, Math.min(body.length - 1, at + 1 + random.nextInt(4)), new byte[0]);
                default -> {
                    int from = random.nextInt(body.length);
                    body = spliced(body, at, at, Arrays.copyOfRange(body, from, Math.min(body.length, from + 8)));
                }
            }
        }
        return body;
    }

    private static byte[] spliced(byte[] body, int from, int to, byte[] middle) {
        byte[] result = new byte[from + middle.length + body.length - Math.max(from, to)];
        System.arraycopy(body, 0, result, 0, from);
        System.arraycopy(middle, 0, result, from, middle.length);
        System.arraycopy(body, Math.max(from, to), result, from + middle.length, body.length - Math.max(from, to));
        return result;
    }

    private static void readTyped(byte[] body) {
        JsonReader in = JsonReader.ofBody(body, new MissingPaths());
        if (in.isArray()) {
            in.beginArray();
            while (in.hasNextItem()) {
                readStructure(in);
            }
        } else {
            readStructure(in);
        }
        in.end();
    }

    private static void readStructure(JsonReader in) {
        in.beginObject();
        for (int member = in.nextMember(MEMBERS); member != JsonMembers.END; member = in.nextMember(MEMBERS)) {
            switch (member) {
                case 0 -> in.readString();
                case 1 -> in.readInt();
                case 2 -> {
                    in.readDouble();
                    in.readFloat();
                }
                case 3 -> in.readBigDecimal();
                case 4 -> in.readEpochSeconds();
                case 5 -> in.readBlob();
                case 6 -> {
                    in.beginArray();
                    while (in.hasNextItem()) {
                        if (!in.isNull()) {
                            in.readString();
                        }
                    }
                }
                case 7 -> readStructure(in);
                default -> in.skipValue();
            }
        }
        in.missing("required");
    }
}
