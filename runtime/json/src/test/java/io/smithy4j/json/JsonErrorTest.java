package io.smithy4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smithy4j.core.DecodeException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonErrorTest {
    private static final JsonMembers MEMBERS = JsonMembers.of("message", "code");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "                                     | {\"__type\":\"InvalidTagException\"}",
                "                                     | {\"__type\":\"ns#InvalidTagException\"}",
                "                                     | {\"__type\":\"a.b#InvalidTagException:http://x/y#z\"}",
                "                                     | {\"__type\":\"InvalidTagException:\"}",
                "                                     | {\"code\":\"InvalidTagException\"}",
                "                                     | {\"code\":\"ns#InvalidTagException:http://x\"}",
                "                                     | {\"__type\":\"InvalidTagException\",\"code\":7}",
                "                                     | {\"code\":7,\"__type\":\"InvalidTagException\"}",
                "                                     | {\"__type\":\"\",\"code\":\"InvalidTagException\"}",
                "                                     | {\"__type\":\"ns#\",\"code\":\"InvalidTagException\"}",
                "                                     | {\"__type\":\":x\",\"code\":\"InvalidTagException\"}",
                "                                     | {\"__type\":null,\"code\":\"InvalidTagException\"}",
                "                                     | {\"__type\":7,\"code\":\"InvalidTagException\"}",
                "InvalidTagException                  | {}",
                "InvalidTagException:http://x/coral#y | {}",
                "ns#InvalidTagException:http://x/     | {}",
                "InvalidTagException                  | {\"code\":7}",
                "InvalidTagException                  | {\"__type\":\"InvalidTagException\",\"code\":7}",
                "InvalidTagException                  | {\"__type\":\"Other\",\"code\":\"Another\"}",
                ":http://x                            | {\"__type\":\"InvalidTagException\"}",
                "ns#                                  | {\"__type\":\"InvalidTagException\"}",
                "InvalidTagException                  | ``",
                "InvalidTagException                  | <html></html>",
                "InvalidTagException                  | [1]",
                "InvalidTagException                  | {\"__type\":\"Oth"
            })
    void theNameIsFoundInEachFormOfAnError(@Nullable String header, String body) {
        JsonError error = JsonError.read(header, body.getBytes(UTF_8));

        assertThat(error.name()).isEqualTo("InvalidTagException");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "1",
                "\"InvalidTagException\"",
                "<html>Bad Gateway</html>",
                "{\"__type\":\"X\"",
                "{\"__type\":\"X\"}{}",
                "{\"__type\":\"X\",\"__type\":\"Y\"}",
                "{\"code\":7}",
                "{\"__type\":{\"a\":1}}",
                "[{\"__type\":\"X\"}]",
                "{\"__type\":\"\"}"
            })
    void anErrorWithoutANameIsUnknownAndHasNoMembersThatFail(String body) {
        JsonError error = JsonError.read(null, body.getBytes(UTF_8));

        assertThat(error.name()).isEqualTo(JsonError.UNKNOWN);
        assertThat(error.message()).isNull();
        error.reader().beginObject();
        error.readerWithoutTextCode().beginObject();
    }

    @Test
    void nestingBeyondTheLimitIsAnErrorWithoutMembers() {
        JsonError error = JsonError.read("X", Bodies.nested(100_000).getBytes(UTF_8));

        error.reader().beginObject();
        assertThat(error.name()).isEqualTo("X");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "none",
            value = {
                "{\"message\":\"m\",\"Message\":\"M\",\"errorMessage\":\"e\"} | m",
                "{\"errorMessage\":\"e\",\"Message\":\"M\"}                   | M",
                "{\"Message\":\"M\"}                                          | M",
                "{\"errorMessage\":\"e\"}                                     | e",
                "{\"message\":null,\"Message\":\"M\"}                         | M",
                "{\"message\":7,\"Message\":\"M\"}                            | M",
                "{\"message\":{\"message\":\"x\"}}                            | none",
                "{\"message\":\"m\"                                           | none",
                "<html>                                                       | none"
            })
    void theMessageIsTheFirstTextAmongThreeNames(String body, @Nullable String message) {
        assertThat(JsonError.read("X", body.getBytes(UTF_8)).message()).isEqualTo(message);
    }

    @Test
    void membersAreReadFromTheBody() {
        JsonReader in = JsonError.read(null, "{\"__type\":\"X\",\"code\":7}".getBytes(UTF_8))
                .reader();
        in.beginObject();

        assertThat(in.nextMember(MEMBERS)).isEqualTo(JsonMembers.UNKNOWN);
        in.skipValue();
        assertThat(in.nextMember(MEMBERS)).isEqualTo(1);
        assertThat(in.readInt()).isEqualTo(7);
        assertThat(in.nextMember(MEMBERS)).isEqualTo(JsonMembers.END);
    }

    @Test
    void aTextCodeIsHiddenWhereTheModelHasANumber() {
        byte[] body = "{\"code\":\"X\",\"message\":\"m\"}".getBytes(UTF_8);

        JsonReader in = JsonError.read(null, body).readerWithoutTextCode();

        in.beginObject();
        assertThat(in.nextMember(MEMBERS)).isZero();
        assertThat(in.nextMember(MEMBERS)).isEqualTo(JsonMembers.END);
    }

    @Test
    void aTextCodeIsSeenWhereTheModelHasAText() {
        JsonReader in = JsonError.read(null, "{\"code\":\"X\"}".getBytes(UTF_8)).reader();

        in.beginObject();
        assertThat(in.nextMember(MEMBERS)).isEqualTo(1);
        assertThat(in.readString()).isEqualTo("X");
    }

    @Test
    void aNumericCodeAndANestedTextCodeAreNeverHidden() {
        byte[] body = "{\"code\":7,\"message\":{\"code\":\"X\"}}".getBytes(UTF_8);

        JsonReader in = JsonError.read("E", body).readerWithoutTextCode();

        in.beginObject();
        assertThat(in.nextMember(MEMBERS)).isEqualTo(1);
        assertThat(in.readInt()).isEqualTo(7);
        assertThat(in.nextMember(MEMBERS)).isZero();
        in.beginObject();
        assertThat(in.nextMember(MEMBERS)).isEqualTo(1);
        assertThat(in.readString()).isEqualTo("X");
    }

    @Test
    void aMemberOfAWrongTypeFailsWhereItIsRead() {
        JsonReader in = JsonError.read(null, "{\"__type\":\"X\",\"code\":[7]}".getBytes(UTF_8))
                .readerWithoutTextCode();
        in.beginObject();
        in.nextMember(MEMBERS);
        in.nextMember(MEMBERS);

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(in::readInt)
                .withMessage("/code: expected an integer, found an array");
    }

    @Test
    void anErrorBeginsWithItsType() {
        JsonWriter out = JsonError.begin("InvalidInputException");
        out.member(MEMBERS, 1);
        out.writeInt(7);
        out.endObject();

        assertThat(out.toByteArray()).asString(UTF_8).isEqualTo("{\"__type\":\"InvalidInputException\",\"code\":7}");
    }

    @Test
    void anErrorWithoutMembersIsOneCall() {
        assertThat(JsonError.body("X", null)).asString(UTF_8).isEqualTo("{\"__type\":\"X\"}");
        assertThat(JsonError.body("X", "m")).asString(UTF_8).isEqualTo("{\"__type\":\"X\",\"message\":\"m\"}");
    }

    @Test
    void aBodyCanHoldNothingButAMessage() {
        assertThat(new String(JsonError.messageBody("no"), UTF_8)).isEqualTo("{\"message\":\"no\"}");
    }
}
