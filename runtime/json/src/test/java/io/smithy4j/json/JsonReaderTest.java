package io.smithy4j.json;

import static io.smithy4j.json.Bodies.assertRefused;
import static io.smithy4j.json.Bodies.reading;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.smithy4j.core.Blob;
import io.smithy4j.core.MissingPaths;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    private static final JsonMembers MEMBERS = JsonMembers.of("a", "b", "c");

    @Test
    void membersComeByIndexInAnyOrder() {
        assertThat(members("{\"a\":1,\"b\":2,\"c\":3}")).containsExactly(0, 1, 2);
        assertThat(members("{\"c\":1,\"a\":2,\"b\":3}")).containsExactly(2, 0, 1);
        assertThat(members("{\"c\":1}")).containsExactly(2);
        assertThat(members("{}")).isEmpty();
    }

    @Test
    void namesThatAreNotMembersAreUnknown() {
        assertThat(members("{\"x\":{\"a\":[1]},\"a\":1,\"y\":[],\"b\":2,\"A\":3}"))
                .containsExactly(JsonMembers.UNKNOWN, 0, JsonMembers.UNKNOWN, 1, JsonMembers.UNKNOWN);
    }

    @Test
    void membersThatAreNullArePassedOver() {
        assertThat(members("{\"a\":null,\"b\":2,\"x\":null,\"c\":null}")).containsExactly(1);
    }

    @Test
    void aMemberThatComesTwiceIsRefused() {
        assertRefused(() -> members("{\"a\":1,\"b\":2,\"a\":1}")).withMessage("/a: the name comes twice");
        assertRefused(() -> members("{\"a\":null,\"a\":1}")).withMessage("/a: the name comes twice");
        assertRefused(() -> members("{\"x\":1,\"x\":1}")).withMessage("/x: the name comes twice");
        assertRefused(() -> members("{\"x\":{\"y\":1,\"y\":1}}")).withMessage("/x/y: the name comes twice");
    }

    @Test
    void aMemberBeyondThe64thThatComesTwiceIsRefused() {
        String[] names = new String[70];
        for (int i = 0; i < names.length; i++) {
            names[i] = "m" + i;
        }
        JsonMembers many = JsonMembers.of(names);
        JsonReader in = reading("{\"m63\":1,\"m64\":1,\"m69\":1,\"m0\":1,\"m64\":1}");
        in.beginObject();

        assertThat(List.of(in.nextMember(many), in.nextMember(many), in.nextMember(many), in.nextMember(many)))
                .containsExactly(63, 64, 69, 0);
        assertRefused(() -> in.nextMember(many)).withMessage("/m64: the name comes twice");
    }

    @Test
    void aTwelfthNameThatRepeatsTheFirstIsRefused() {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 11; i++) {
            json.append("\"k").append(i).append("\":0,");
        }

        assertRefused(() -> Bodies.skipAll(json.append("\"k0\":0}").toString().getBytes(UTF_8)))
                .withMessage("/k0: the name comes twice");
    }

    @Test
    void namesInPartsAreCountedThrough() {
        JsonMembers parts = JsonMembers.ofParts(List.of("a", "b"), List.of("c"));
        JsonReader in = JsonReader.ofBody("{\"c\":1,\"a\":2}".getBytes(UTF_8));

        in.beginObject();

        assertThat(in.nextMember(parts)).isEqualTo(2);
        in.skipValue();
        assertThat(in.nextMember(parts)).isEqualTo(0);
    }

    @Test
    void twoMembersOfOneNameCannotBeDeclared() {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonMembers.of("a", "b", "a"));
    }

    @Test
    void mapsAreReadInOrderWithTheirNulls() {
        JsonReader in = reading("{\"b\":1,\"\":null,\"a/~\":3}");
        List<String> seen = new ArrayList<>();
        in.beginObject();
        for (String key = in.nextKey(); key != null; key = in.nextKey()) {
            seen.add(key + "=" + (in.isNull() ? "null" : in.readInt()));
        }
        in.end();

        assertThat(seen).containsExactly("b=1", "=null", "a/~=3");
    }

    @Test
    void listsAreReadWithTheirNulls() {
        JsonReader in = reading("[\"a\",null]");
        in.beginArray();

        assertThat(in.hasNextItem()).isTrue();
        assertThat(in.readString()).isEqualTo("a");
        assertThat(in.hasNextItem()).isTrue();
        in.readNull();
        assertThat(in.hasNextItem()).isFalse();
        in.end();
    }

    @Test
    void aNullInADenseListIsRefused() {
        JsonReader in = reading("{\"TagKeys\":[\"a\",null]}");
        in.beginObject();
        in.nextMember(JsonMembers.of("TagKeys"));
        in.beginArray();
        in.hasNextItem();
        in.hasNextItem();

        assertRefused(in::readString).withMessage("/TagKeys/1: expected a string, found null");
    }

    @Test
    void anEmptyBodyIsAnEmptyObject() {
        JsonReader in = JsonReader.ofBody(new byte[0]);
        in.beginObject();

        assertThat(in.nextMember(MEMBERS)).isEqualTo(JsonMembers.END);
        in.end();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "{}1", "{}]", "{}}", "{} x", "{},"})
    void contentAfterTheValueIsRefused(String json) {
        JsonReader in = reading(json);
        in.beginObject();
        in.nextMember(MEMBERS);

        assertRefused(in::end);
    }

    @Test
    void blanksAfterTheValueAreTaken() {
        Bodies.skipAll("{} \n\r\t ".getBytes(UTF_8));
    }

    @Test
    void missingMembersAreReportedWithTheirPaths() {
        MissingPaths missing = new MissingPaths();
        JsonReader in = JsonReader.ofBody("{\"a\":[{},{\"k/1\":{}}]}".getBytes(UTF_8), missing);
        in.beginObject();
        in.nextMember(MEMBERS);
        in.beginArray();
        in.hasNextItem();
        in.beginObject();
        in.nextMember(MEMBERS);
        in.missing("x");
        in.hasNextItem();
        in.beginObject();
        in.nextKey();
        in.beginObject();
        in.nextMember(MEMBERS);
        in.missing("y");
        in.nextKey();
        in.hasNextItem();
        in.nextMember(MEMBERS);
        in.missing("z");

        assertThat(missing.paths()).containsExactly("/a/0/x", "/a/1/k~11/y", "/z");
    }

    @Test
    void aClientLetsMissingMembersGo() {
        JsonReader in = reading("{}");

        in.missing("x");

        in.beginObject();
        assertThat(in.nextMember(MEMBERS)).isEqualTo(JsonMembers.END);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "1", "1.5", "true", "null"})
    void whatIsNoStringIsRefusedAsOne(String json) {
        assertRefused(() -> reading(json).readString()).withMessageStartingWith("expected a string, found ");
        assertRefused(() -> reading(json).readBlob()).withMessageStartingWith("expected a string, found ");
        assertRefused(() -> reading(json).readDateTime()).withMessageStartingWith("expected a string, found ");
        assertRefused(() -> reading(json).readHttpDate()).withMessageStartingWith("expected a string, found ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "\"1\"", "\"true\"", "0", "1", "null"})
    void whatIsNoBooleanIsRefusedAsOne(String json) {
        assertRefused(() -> reading(json).readBoolean()).withMessageStartingWith("expected a boolean, found ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "\"\"", "1.0", "1e0", "1E2", "0.0", "true", "null", "[1]", "{}", "\"NaN\""})
    void whatIsNoIntegerIsRefusedAsOne(String json) {
        List<Consumer<JsonReader>> reads = List.of(
                JsonReader::readByte,
                JsonReader::readShort,
                JsonReader::readInt,
                JsonReader::readLong,
                JsonReader::readBigInteger);
        for (Consumer<JsonReader> read : reads) {
            assertRefused(() -> read.accept(reading(json))).withMessageStartingWith("expected an integer, found ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "\"nan\"", "\"+Infinity\"", "\"INF\"", "\"\"", "true", "null", "[1]", "{}"})
    void whatIsNoNumberIsRefusedAsOne(String json) {
        assertRefused(() -> reading(json).readFloat()).withMessageStartingWith("expected a number, found ");
        assertRefused(() -> reading(json).readDouble()).withMessageStartingWith("expected a number, found ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1515531081\"", "\"NaN\"", "\"Infinity\"", "true", "null", "{}"})
    void whatIsNoNumberIsNoEpochSeconds(String json) {
        assertRefused(() -> reading(json).readEpochSeconds()).withMessageStartingWith("expected a number, found ");
        assertRefused(() -> reading(json).readBigDecimal()).withMessageStartingWith("expected a number, found ");
    }

    @Test
    void integersReachTheEdgesOfTheirTypes() {
        assertThat(reading("-128").readByte()).isEqualTo(Byte.MIN_VALUE);
        assertThat(reading("32767").readShort()).isEqualTo(Short.MAX_VALUE);
        assertThat(reading("-2147483648").readInt()).isEqualTo(Integer.MIN_VALUE);
        assertThat(reading("9223372036854775807").readLong()).isEqualTo(Long.MAX_VALUE);
        assertThat(reading("-9223372036854775808").readLong()).isEqualTo(Long.MIN_VALUE);
        assertThat(reading("-0").readInt()).isZero();
    }

    @Test
    void integersBeyondTheEdgesAreRefused() {
        for (String edge : new String[] {"128", "-129"}) {
            assertRefused(() -> reading(edge).readByte()).withMessage("number out of range");
        }
        for (String edge : new String[] {"32768", "-32769"}) {
            assertRefused(() -> reading(edge).readShort()).withMessage("number out of range");
        }
        for (String edge : new String[] {"2147483648", "-2147483649", "4294967296"}) {
            assertRefused(() -> reading(edge).readInt()).withMessage("number out of range");
        }
        for (String edge :
                new String[] {"9223372036854775808", "-9223372036854775809", "18446744073709551616", "9".repeat(500)}) {
            assertRefused(() -> reading(edge).readLong()).withMessage("number out of range");
            assertRefused(() -> reading(edge).readByte()).withMessage("number out of range");
        }
    }

    @Test
    void floatsAndDoublesAreRoundedOnce() {
        assertThat(reading("0.1").readDouble()).isEqualTo(0.1);
        assertThat(reading("7").readDouble()).isEqualTo(7.0);
        assertThat(reading("1e-400").readDouble()).isZero();
        assertThat(reading("1.00000017881393432617187499").readFloat()).isEqualTo(1.0000001f);
        assertThat(reading("2.2250738585072012e-308").readDouble()).isEqualTo(2.2250738585072014E-308);
    }

    @Test
    void theThreeStringsThatAreNumbersAreTaken() {
        assertThat(reading("\"NaN\"").readDouble()).isNaN();
        assertThat(reading("\"Infinity\"").readFloat()).isEqualTo(Float.POSITIVE_INFINITY);
        assertThat(reading("\"-Infinity\"").readDouble()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void numbersThatWouldBecomeInfiniteAreRefused() {
        assertRefused(() -> reading("1E400").readDouble()).withMessage("number out of range");
        assertRefused(() -> reading("-1e999999999").readDouble()).withMessage("number out of range");
        assertRefused(() -> reading("1e39").readFloat()).withMessage("number out of range");
    }

    @Test
    void bigNumbersAreExact() {
        assertThat(reading("123456789012345678901234567890").readBigInteger())
                .isEqualTo(new BigInteger("123456789012345678901234567890"));
        assertThat(reading("-0.10000000000000000000000001E+3").readBigDecimal())
                .isEqualTo(new BigDecimal("-0.10000000000000000000000001E+3"));
    }

    @ParameterizedTest
    @CsvSource({
        "1515531081,           2018-01-09T20:51:21Z",
        "1515531081.1234,      2018-01-09T20:51:21.123400Z",
        "1.5155310811234E9,    2018-01-09T20:51:21.123400Z",
        "1515531081e0,         2018-01-09T20:51:21Z",
        "0,                    1970-01-01T00:00:00Z",
        "-0.5,                 1969-12-31T23:59:59.500Z"
    })
    void epochSecondsAreTakenInEachSpellingOfANumber(String json, Instant expected) {
        assertThat(reading(json).readEpochSeconds()).isEqualTo(expected);
    }

    @Test
    void offsetsAreForClientsOnly() {
        byte[] body = "\"1996-12-19T16:39:57-08:00\"".getBytes(UTF_8);

        assertThat(JsonReader.ofBody(body).readDateTime()).isEqualTo("1996-12-20T00:39:57Z");
        assertRefused(() -> JsonReader.ofBody(body, new MissingPaths()).readDateTime())
                .withMessageStartingWith("expected a date-time");
    }

    @Test
    void textsOfOtherFormatsAreRefusedWithTheirPath() {
        assertRefused(() -> {
                    JsonReader in = reading("{\"a\":\"Tue, 29 Apr 2014 18:30:38\"}");
                    in.beginObject();
                    in.nextMember(MEMBERS);
                    in.readHttpDate();
                })
                .withMessageStartingWith("/a: expected an http-date")
                .satisfies(e -> assertThat(e.path()).isEqualTo("/a"));
    }

    @Test
    void blobsAreStrictBase64() {
        assertThat(reading("\"AQID\"").readBlob()).isEqualTo(Blob.of(new byte[] {1, 2, 3}));
        assertThat(reading("\"\"").readBlob().size()).isZero();
        for (String wrong :
                new String[] {"xyz", "YmxvYg", "YmxvYg=", "-_==", "YQ ==", "YR==", "YWJ=", "Y Q=", "YQ==\\n"}) {
            assertRefused(() -> reading("\"" + wrong + "\"").readBlob()).withMessage("expected base64");
        }
    }

    @Test
    void failuresQuoteNoValue() {
        assertRefused(() -> reading("{\"a\":\"canary\"}").readInt())
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("canary"));
        assertRefused(() -> Bodies.skipAll("{\"a\":canary}".getBytes(UTF_8)))
                .withMessage("/a: the JSON is not well-formed")
                .withNoCause();
    }

    private static List<Integer> members(String json) {
        JsonReader in = reading(json);
        List<Integer> seen = new ArrayList<>();
        in.beginObject();
        for (int member = in.nextMember(MEMBERS); member != JsonMembers.END; member = in.nextMember(MEMBERS)) {
            seen.add(member);
            in.skipValue();
        }
        in.end();
        return seen;
    }

    @Test
    void bracesAloneAreNoContent() {
        assertThat(JsonReader.hasContent(new byte[0])).isFalse();
        assertThat(JsonReader.hasContent(new byte[] {' ', '{', '\n', '}', ' '})).isFalse();
        assertThat(JsonReader.hasContent(new byte[] {'{'})).isTrue();
        assertThat(JsonReader.hasContent(new byte[] {' '})).isTrue();
        assertThat(JsonReader.hasContent(new byte[] {'{', '}', '}'})).isTrue();
        assertThat(JsonReader.hasContent(new byte[] {'n', 'u', 'l', 'l'})).isTrue();
    }
}
