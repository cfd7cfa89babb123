package io.smithy4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smithy4j.core.DecodeException;
import io.smithy4j.core.Document;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "\"a\"",
                "0",
                "-12345678901234567890",
                "1.50",
                "[1,[],{},null]",
                "{\"b\":{\"a\":[false]},\"a\":null}"
            })
    void everyDocumentIsWrittenAsItWasRead(String json) {
        JsonWriter out = new JsonWriter();
        out.writeDocument(read(json));

        assertThat(new String(out.toByteArray(), StandardCharsets.UTF_8)).isEqualTo(json);
    }

    @Test
    void documentsAreNotDeeperThanBodies() {
        assertThat(read("[".repeat(128) + "]".repeat(128)).kind()).isEqualTo(Document.Kind.LIST);
        assertThatThrownBy(() -> read("[".repeat(129) + "]".repeat(129))).isInstanceOf(DecodeException.class);
    }

    @Test
    void namesDoNotComeTwice() {
        assertThatThrownBy(() -> read("{\"a\":1,\"a\":2}")).isInstanceOf(DecodeException.class);
    }

    private static Document read(String json) {
        JsonReader in = JsonReader.ofBody(json.getBytes(StandardCharsets.UTF_8));
        Document document = in.readDocument();
        in.end();
        return document;
    }
}
