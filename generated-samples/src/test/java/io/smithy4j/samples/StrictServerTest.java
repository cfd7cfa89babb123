package io.smithy4j.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong on the wire is the protocol's error: never a 500, never a parser's words. */
final class StrictServerTest {
    private static final RunningService SERVICE = new RunningService(RunningService.stocked());
    private static final List<String> PARSER_WORDS =
            List.of("jackson", "java.", "exception:", "token", "line:", "column", "offset", "smithy4j");

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    static Stream<String> malformed() {
        return Stream.of(
                "{",
                "[]",
                "null",
                "\"MLModelId\"",
                "{\"MLModelId\":}",
                "{\"MLModelId\":\"ml-1\"} {}",
                "{\"MLModelId\":\"ml-1\"}x",
                "{\"MLModelId\":\"ml-1\",}",
                "{\"MLModelId\":\"ml-1\",\"MLModelId\":\"ml-1\"}",
                "{\"MLModelId\":1}",
                "{\"MLModelId\":true}",
                "{\"MLModelId\":[\"ml-1\"]}",
                "{\"MLModelId\":{\"S\":\"ml-1\"}}",
                "{'MLModelId':'ml-1'}",
                "{\"MLModelId\":\"\\ud800\"}",
                "{\"MLModelId\":\"ml-1\",\"x\":01}",
                "{\"MLModelId\":\"ml-1\",\"x\":NaN}",
                "{\"MLModelId\":\"ml-1\",\"x\":" + "9".repeat(1001) + "}",
                "{\"MLModelId\":\"ml-1\",\"" + "n".repeat(5000) + "\":1}",
                "{\"MLModelId\":\"ml-1\",\"x\":" + "[".repeat(128) + "]".repeat(128) + "}",
                "{\"MLModelId\":\"ml-1\",\"x\":" + "[".repeat(100_000),
                "\uFEFF{\"MLModelId\":\"ml-1\"}");
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void malformedBodiesAreSerializationExceptions(String body) throws Exception {
        HttpResponse<String> response = SERVICE.post("DeleteRealtimeEndpoint", body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("x-amzn-errortype")).hasValue("SerializationException");
        assertThat(response.headers().firstValue("x-amzn-requestid")).isPresent();
        assertThat(response.body()).startsWith("{\"__type\":\"SerializationException\"");
        assertThat(response.body().toLowerCase(Locale.ROOT)).doesNotContain(PARSER_WORDS);
    }

    @Test
    void aHundredAndTwentySevenLevelsBelowTheBodyAreStillRead() throws Exception {
        String body = "{\"MLModelId\":\"nobody\",\"x\":" + "[".repeat(127) + "]".repeat(127) + "}";

        HttpResponse<String> response = SERVICE.post("DeleteRealtimeEndpoint", body);

        assertThat(response.headers().firstValue("x-amzn-errortype")).hasValue("ResourceNotFoundException");
    }

    @Test
    void unknownMembersAreIgnored() throws Exception {
        HttpResponse<String> response = SERVICE.post(
                "DeleteTags",
                "{\"New\":{\"a\":[null,1.5e3]},\"ResourceId\":\"ds-1\",\"ResourceType\":\"DataSource\",\"TagKeys\":[]}");

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void anEmptyBodyLacksWhatIsRequired() throws Exception {
        HttpResponse<String> response = SERVICE.post("DeleteRealtimeEndpoint", "");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("x-amzn-errortype")).hasValue("ValidationException");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CreateMLModel", "deletetags", "", "DeleteTags2"})
    void anUnknownOperationIsTold(String operation) throws Exception {
        HttpResponse<String> response = SERVICE.post(operation, "{}");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("x-amzn-errortype")).hasValue("UnknownOperationException");
        assertThat(response.headers().firstValue("x-amzn-requestid")).isPresent();
    }

    @Test
    void aRequestWithoutTargetIsAnUnknownOperation() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(SERVICE.endpoint())).GET().build();

        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).startsWith("{\"__type\":\"UnknownOperationException\"");
    }

    @Test
    void anotherContentTypeIsRefused() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(SERVICE.endpoint()))
                .header("Content-Type", "text/plain")
                .header("X-Amz-Target", "AmazonML_20141212.DeleteTags")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();

        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(response.headers().firstValue("x-amzn-errortype")).hasValue("UnsupportedMediaTypeException");
    }
}
