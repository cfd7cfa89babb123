package io.smithy4j.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Collections;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every constraint of the two inputs, broken over the wire: message, path and field list, byte for byte. */
final class ConstraintsTest {
    private static final RunningService SERVICE = new RunningService(RunningService.stocked());
    private static final String LONG_ID = "a".repeat(65);

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /ResourceId   | {"ResourceType":"MLModel","TagKeys":["k"]}                                   | Value at '/ResourceId' failed to satisfy constraint: Member must not be null
            /ResourceType | {"ResourceId":"r","TagKeys":["k"]}                                           | Value at '/ResourceType' failed to satisfy constraint: Member must not be null
            /TagKeys      | {"ResourceId":"r","ResourceType":"MLModel"}                                  | Value at '/TagKeys' failed to satisfy constraint: Member must not be null
            /TagKeys      | {"ResourceId":"r","ResourceType":"MLModel","TagKeys":null}                   | Value at '/TagKeys' failed to satisfy constraint: Member must not be null
            /ResourceId   | {"ResourceId":"@LONG","ResourceType":"MLModel","TagKeys":["k"]}              | Value with length 65 at '/ResourceId' failed to satisfy constraint: Member must have length between 1 and 64, inclusive
            /ResourceId   | {"ResourceId":"no spaces","ResourceType":"MLModel","TagKeys":["k"]}          | Value at '/ResourceId' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[a-zA-Z0-9_.-]+$
            /ResourceId   | {"ResourceId":"r\\n","ResourceType":"MLModel","TagKeys":["k"]}               | Value at '/ResourceId' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[a-zA-Z0-9_.-]+$
            /ResourceType | {"ResourceId":"r","ResourceType":"Nope","TagKeys":["k"]}                     | Value at '/ResourceType' failed to satisfy constraint: Member must satisfy enum value set: [BatchPrediction, DataSource, Evaluation, MLModel]
            /TagKeys      | {"ResourceId":"r","ResourceType":"MLModel","TagKeys":[@101]}                 | Value with length 101 at '/TagKeys' failed to satisfy constraint: Member must have length less than or equal to 100
            /TagKeys/1    | {"ResourceId":"r","ResourceType":"MLModel","TagKeys":["k","@129"]}           | Value with length 129 at '/TagKeys/1' failed to satisfy constraint: Member must have length between 1 and 128, inclusive
            /TagKeys/0    | {"ResourceId":"r","ResourceType":"MLModel","TagKeys":["a;b"]}                | Value at '/TagKeys/0' failed to satisfy constraint: Member must satisfy regular expression pattern: ^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$
            """)
    void aBrokenConstraintOfDeleteTagsIsNamed(String path, String body, String message) throws Exception {
        HttpResponse<String> response = SERVICE.post("DeleteTags", fill(body));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("x-amzn-errortype")).hasValue("ValidationException");
        assertThat(response.headers().firstValue("content-type")).hasValue("application/x-amz-json-1.1");
        assertThat(response.headers().firstValue("x-amzn-requestid")).isPresent();
        assertThat(response.body())
                .isEqualTo("{\"__type\":\"ValidationException\",\"message\":\"1 validation error detected. "
                        + json(message) + "\",\"fieldList\":[{\"path\":\"" + path + "\",\"message\":\"" + json(message)
                        + "\"}]}");
    }

    @Test
    void anEmptyIdBreaksTwoConstraints() throws Exception {
        HttpResponse<String> response = SERVICE.post("DeleteRealtimeEndpoint", "{\"MLModelId\":\"\"}");

        assertThat(response.body())
                .contains(
                        "2 validation errors detected. Value with length 0 at '/MLModelId' failed to satisfy constraint:"
                                + " Member must have length between 1 and 64, inclusive; Value at '/MLModelId' failed to satisfy"
                                + " constraint: Member must satisfy regular expression pattern: ^[a-zA-Z0-9_.-]+$");
    }

    @Test
    void severalViolationsAreToldAtOnceAndMissingMembersComeFirst() throws Exception {
        HttpResponse<String> response =
                SERVICE.post("DeleteTags", "{\"ResourceId\":\"a b\",\"TagKeys\":[\"ok\",\"\",\"a;b\"]}");

        assertThat(response.body())
                .containsSubsequence(
                        "4 validation errors detected",
                        "\"path\":\"/ResourceType\"",
                        "\"path\":\"/ResourceId\"",
                        "\"path\":\"/TagKeys/1\"",
                        "\"path\":\"/TagKeys/2\"")
                .doesNotContain("enum value set");
    }

    @Test
    void theDocumentedSampleRequestIsToldThatTagKeysIsMissing() throws Exception {
        HttpResponse<String> response = SERVICE.post(
                "DeleteTags",
                "{\"ResourceId\": \"exampleModelId\", \"ResourceType\": \"MLModel\", \"Tags\": [\"exampleKey\"]}");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("x-amzn-errortype")).hasValue("ValidationException");
        assertThat(response.body()).contains("\"path\":\"/TagKeys\"").contains("Member must not be null");
    }

    @Test
    void lengthsCountCodePoints() throws Exception {
        String astral = "\uD835\uDC9C".repeat(128);

        HttpResponse<String> fits = SERVICE.post(
                "DeleteTags",
                "{\"ResourceId\":\"ds-1\",\"ResourceType\":\"DataSource\",\"TagKeys\":[\"" + astral + "\"]}");

        assertThat(fits.statusCode()).isEqualTo(200);
    }

    private static String fill(String body) {
        return body.replace("@LONG", LONG_ID)
                .replace("@101", String.join(",", Collections.nCopies(101, "\"k\"")))
                .replace("@129", "k".repeat(129));
    }

    private static String json(String text) {
        return text.replace("\\", "\\\\");
    }
}
