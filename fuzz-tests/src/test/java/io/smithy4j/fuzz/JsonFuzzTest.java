package io.smithy4j.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.smithy4j.core.Document;
import io.smithy4j.json.JsonReader;
import io.smithy4j.json.JsonWriter;

/** JSON of strangers, of which nothing is known. */
final class JsonFuzzTest {
    @FuzzTest
    void documentsAreReadAgainAsTheyWereWritten(byte[] body) {
        Decoding.of(() -> document(body)).ifPresent(document -> {
            JsonWriter out = new JsonWriter();
            out.writeDocument(document);

            assertThat(document(out.toByteArray())).isEqualTo(document);
        });
    }

    @FuzzTest
    void whatIsReadCanBeSkipped(byte[] body) {
        boolean isSkipped = Decoding.of(() -> skipped(body)).isPresent();

        if (Decoding.of(() -> document(body)).isPresent()) {
            assertThat(isSkipped).isTrue();
        }
    }

    private static Document document(byte[] body) {
        JsonReader in = JsonReader.ofBody(body);
        Document document = in.readDocument();
        in.end();
        return document;
    }

    private static Boolean skipped(byte[] body) {
        JsonReader in = JsonReader.ofBody(body);
        in.skipValue();
        in.end();
        return true;
    }
}
