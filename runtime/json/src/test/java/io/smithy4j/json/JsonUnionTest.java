package io.smithy4j.json;

import static io.smithy4j.json.Bodies.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.core.MissingPaths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonUnionTest {
    private static final JsonMembers MEMBERS = JsonMembers.of("a", "b");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"b\":1}",
                "{\"a\":null,\"b\":1}",
                "{\"b\":1,\"a\":null,\"c\":null}",
                "{\"__type\":\"x#Y\",\"b\":1}",
                "{\"b\":1,\"__type\":\"x#Y\"}"
            })
    void theOnlyMemberThatIsNotNullCounts(String json) {
        assertThat(server(json)).isEqualTo("1");
        assertThat(client(json)).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"a\":null}", "{\"a\":1,\"b\":2}", "{\"a\":1,\"c\":2}", "[\"a\"]", "\"a\"", "1"})
    void noneAndSeveralAreRefused(String json) {
        assertRefused(() -> server(json));
        assertRefused(() -> client(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"c\":1}", "{\"c\":[1]}", "{\"c\":{\"a\":1}}"})
    void aClientTellsTheNameThatItDoesNotKnowAndAServerRefusesIt(String json) {
        assertThat(client(json)).isEqualTo("c");
        assertRefused(() -> server(json)).withMessageContaining("no member of this name");
    }

    @Test
    void aUnitIsAnyObject() {
        JsonReader in = Bodies.reading("[{},{\"x\":[1]},1]");
        in.beginArray();
        in.hasNextItem();
        in.readUnit();
        in.hasNextItem();
        in.readUnit();
        in.hasNextItem();

        assertRefused(in::readUnit).withMessage("/2: expected an object, found an integer");
    }

    private static String client(String json) {
        return member(JsonReader.ofBody(json.getBytes(UTF_8)));
    }

    private static String server(String json) {
        return member(JsonReader.ofBody(json.getBytes(UTF_8), new MissingPaths()));
    }

    private static String member(JsonReader in) {
        int member = in.beginUnion(MEMBERS);
        String told = member == JsonMembers.UNKNOWN ? in.unknownVariant() : Integer.toString(member);
        in.readDocument();
        in.endUnion(MEMBERS);
        in.end();
        return told.equals("0") ? "a" : told;
    }
}
