package io.smithy4j.json;

import static io.smithy4j.json.Bodies.reading;
import static io.smithy4j.json.Bodies.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.smithy4j.core.Blob;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {
    private static final JsonMembers MEMBERS = JsonMembers.of("TagKeys", "caf\u00e9\"");

    @Test
    void aStructureIsWrittenWithoutBlanks() {
        String json = written(out -> {
            out.beginObject();
            out.member(MEMBERS, 0);
            out.beginArray();
            out.writeString("a/b");
            out.writeNull();
            out.writeBoolean(true);
            out.endArray();
            out.member(MEMBERS, 1);
            out.beginObject();
            out.name("k\n");
            out.writeByte((byte) -1);
            out.endObject();
            out.endObject();
        });

        assertThat(json).isEqualTo("{\"TagKeys\":[\"a/b\",null,true],\"caf\u00e9\\\"\":{\"k\\n\":-1}}");
    }

    @Test
    void integersAreWrittenInFull() {
        assertThat(written(out -> out.writeShort(Short.MIN_VALUE))).isEqualTo("-32768");
        assertThat(written(out -> out.writeInt(Integer.MIN_VALUE))).isEqualTo("-2147483648");
        assertThat(written(out -> out.writeLong(Long.MIN_VALUE))).isEqualTo("-9223372036854775808");
        assertThat(written(out -> out.writeBigInteger(BigInteger.TEN.pow(30)))).isEqualTo("1" + "0".repeat(30));
    }

    @Test
    void floatsAndDoublesAreWrittenShortest() {
        assertThat(written(out -> out.writeDouble(2.0E-3))).isEqualTo("0.002");
        assertThat(written(out -> out.writeDouble(Double.parseDouble("8.41E21"))))
                .isEqualTo("8.41E21");
        assertThat(written(out -> out.writeDouble(0.1))).isEqualTo("0.1");
        assertThat(written(out -> out.writeFloat(0.1f))).isEqualTo("0.1");
        assertThat(written(out -> out.writeFloat(Float.MIN_NORMAL))).isEqualTo("1.1754944E-38");
    }

    @Test
    void numbersThatAreNotFiniteAreStrings() {
        assertThat(written(out -> out.writeDouble(Double.NaN))).isEqualTo("\"NaN\"");
        assertThat(written(out -> out.writeFloat(Float.POSITIVE_INFINITY))).isEqualTo("\"Infinity\"");
        assertThat(written(out -> out.writeDouble(Double.NEGATIVE_INFINITY))).isEqualTo("\"-Infinity\"");
    }

    @Test
    void decimalsAreWrittenPlainWhileTheyAreShort() {
        assertThat(written(out -> out.writeBigDecimal(new BigDecimal("1.10")))).isEqualTo("1.10");
        assertThat(written(out -> out.writeBigDecimal(new BigDecimal("1E+3")))).isEqualTo("1000");
        assertThat(written(out -> out.writeBigDecimal(new BigDecimal("1E-10")))).isEqualTo("0.0000000001");
        assertThat(written(out -> out.writeBigDecimal(new BigDecimal("12E+1000"))))
                .isEqualTo("12E1000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e1000",
                "12.5e1000",
                "1e-1000",
                "12.5e-1000",
                "0e1000",
                "0.000e-1000",
                "0e-1000",
                "-7e997",
                "7e-996"
            })
    void everyDecimalThatIsReadCanBeWritten(String text) {
        BigDecimal value = reading(text).readBigDecimal();

        BigDecimal again = reading(written(out -> out.writeBigDecimal(value))).readBigDecimal();

        assertThat(again).isEqualByComparingTo(value);
    }

    @Test
    void everyDecimalOfTheLargestLengthThatIsReadCanBeWritten() {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder("7");
            int digits = 990;
            int point = random.nextInt(digits);
            for (int k = 0; k < digits; k++) {
                text.append(k == point ? "." : "").append(random.nextInt(10));
            }
            text.append("e").append(random.nextInt(2_001) - 1_000);
            BigDecimal value = reading(text.toString()).readBigDecimal();

            BigDecimal again =
                    reading(written(out -> out.writeBigDecimal(value))).readBigDecimal();

            assertThat(again).isEqualByComparingTo(value);
        }
    }

    @Test
    void numbersThatNoReaderTakesAreRefusedAtOnce() {
        for (String text : new String[] {"1E+10000000", "1E-10000000", "1E+2147483647", "1E-2147483647", "1E+2001"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> written(out -> out.writeBigDecimal(new BigDecimal(text))));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(out -> out.writeBigInteger(BigInteger.TEN.pow(1_000))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(out -> out.writeBigInteger(BigInteger.ONE.shiftLeft(100_000_000))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "\udc00", "a\ud83d", "\ude00\ud83d", "\ud83d\ud83d\ude00", "\ud83dx\ude00"})
    void halfASurrogatePairIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(out -> out.writeString(text)))
                .withMessageContaining("surrogate");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(out -> {
                    out.beginObject();
                    out.name(text);
                }));
    }

    @Test
    void timesAreWrittenInEachFormat() {
        Instant time = Instant.parse("2014-04-29T18:30:38.120Z");

        assertThat(written(out -> out.writeEpochSeconds(time))).isEqualTo("1398796238.12");
        assertThat(written(out -> out.writeEpochSeconds(Instant.EPOCH))).isEqualTo("0");
        assertThat(written(out -> out.writeDateTime(time))).isEqualTo("\"2014-04-29T18:30:38.12Z\"");
        assertThat(written(out -> out.writeHttpDate(time))).isEqualTo("\"Tue, 29 Apr 2014 18:30:38 GMT\"");
    }

    @Test
    void blobsAreBase64() {
        assertThat(written(out -> out.writeBlob(Blob.ofUtf8("blob")))).isEqualTo("\"YmxvYg==\"");
    }

    @Test
    void anUnfinishedBodyIsNotGivenOut() {
        JsonWriter out = new JsonWriter();
        out.beginObject();

        assertThatIllegalStateException().isThrownBy(out::toByteArray);
    }

    @Test
    void everyStringReadsBackAsItWas() {
        Random random = new Random(11);
        for (int i = 0; i < 5_000; i++) {
            String text = random.ints(random.nextInt(40), 0, 0x11_0000)
                    .map(c -> random.nextBoolean() ? c & 0x7F : c)
                    .filter(c -> c < 0xD800 || c > 0xDFFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();

            assertThat(reading(written(out -> out.writeString(text))).readString())
                    .isEqualTo(text);
        }
    }

    @Test
    void everyNumberReadsBackAsItWas() {
        Random random = new Random(13);
        for (int i = 0; i < 20_000; i++) {
            double real = Double.longBitsToDouble(random.nextLong());
            float small = Float.intBitsToFloat(random.nextInt());
            long integer = random.nextLong() >> random.nextInt(64);

            assertThat(reading(written(out -> out.writeDouble(real))).readDouble())
                    .isEqualTo((Object) real);
            assertThat(reading(written(out -> out.writeFloat(small))).readFloat())
                    .isEqualTo((Object) small);
            assertThat(reading(written(out -> out.writeLong(integer))).readLong())
                    .isEqualTo(integer);
        }
    }

    @Test
    void everyTimeReadsBackAsItWas() {
        Random random = new Random(17);
        for (int i = 0; i < 20_000; i++) {
            Instant time = Instant.ofEpochSecond(
                    -62_135_596_800L + (long) (random.nextDouble() * 315_537_897_600L),
                    random.nextBoolean() ? 0 : random.nextInt(1_000_000_000));

            assertThat(reading(written(out -> out.writeEpochSeconds(time))).readEpochSeconds())
                    .isEqualTo(time);
            assertThat(reading(written(out -> out.writeDateTime(time))).readDateTime())
                    .isEqualTo(time);
            assertThat(reading(written(out -> out.writeHttpDate(time))).readHttpDate())
                    .isEqualTo(Instant.ofEpochSecond(time.getEpochSecond()));
        }
    }
}
