package io.smithy4j.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that AWS's own clients put on the wire, sent byte by byte. */
final class CapturedRequestsTest {
    private final InMemoryMachineLearning handler = RunningService.stocked();
    private final RunningService service = new RunningService(handler);

    @AfterEach
    void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"boto3-1.43.11", "java-sdk-v2-2.40.2-apache", "js-sdk-v3-3.523.0"})
    void aCapturedDeleteTagsIsAnswered(String client) throws IOException {
        String response = service.exchange(capture(client, "DeleteTags"));

        assertThat(response).startsWith("HTTP/1.1 200 ");
        assertThat(body(response)).isEqualTo("{\"ResourceId\":\"exampleResource\",\"ResourceType\":\"MLModel\"}");
        assertThat(handler.tags("exampleResource")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"boto3-1.43.11", "java-sdk-v2-2.40.2-apache", "js-sdk-v3-3.523.0"})
    void aCapturedDeleteRealtimeEndpointIsAnsweredAndItsRepetitionFindsNothing(String client) throws IOException {
        byte[] request = capture(client, "DeleteRealtimeEndpoint");

        String first = service.exchange(request);
        String second = service.exchange(request);

        assertThat(first).startsWith("HTTP/1.1 200 ");
        assertThat(body(first))
                .isEqualTo("{\"MLModelId\":\"ml-1\",\"RealtimeEndpointInfo\":{\"PeakRequestsPerSecond\":200,"
                        + "\"CreatedAt\":1420070400,"
                        + "\"EndpointUrl\":\"https://realtime.machinelearning.us-east-1.amazonaws.com\","
                        + "\"EndpointStatus\":\"NONE\"}}");
        assertThat(second)
                .startsWith("HTTP/1.1 400 ")
                .containsIgnoringCase("x-amzn-errortype: ResourceNotFoundException");
        assertThat(body(second))
                .isEqualTo("{\"__type\":\"ResourceNotFoundException\","
                        + "\"message\":\"ml-1 has no real-time endpoint\",\"code\":1002}");
    }

    /** The capture as it was, but for line ends and the wish to close the connection after the answer. */
    private static byte[] capture(String client, String operation) throws IOException {
        String name = "/wire/" + client + "/" + operation + ".http";
        try (InputStream in = Objects.requireNonNull(CapturedRequestsTest.class.getResourceAsStream(name))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            int end = text.indexOf("\n\n");
            String head = text.substring(0, end)
                    .lines()
                    .filter(line -> !line.regionMatches(true, 0, "connection:", 0, "connection:".length()))
                    .reduce("", (lines, line) -> lines + line + "\r\n");
            String body = text.substring(end + 2).stripTrailing();
            return (head + "Connection: close\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String body(String response) {
        return response.substring(response.indexOf("\r\n\r\n") + 4);
    }
}
