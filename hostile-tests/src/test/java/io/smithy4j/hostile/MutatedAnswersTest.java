package io.smithy4j.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.machinelearning.MachineLearningClient;
import com.amazonaws.machinelearning.TaggableResourceType;
import io.smithy4j.client.ClientException;
import io.smithy4j.client.RequestSigner;
import io.smithy4j.client.RetryPolicy;
import io.smithy4j.core.ServiceException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Good answers, changed at random: a call ends with an output or one of the client's own exceptions, in time. */
final class MutatedAnswersTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private static final List<String> ANSWERS = List.of(
            answer("200 OK", "", "{\"ResourceId\":\"a\",\"ResourceType\":\"MLModel\"}"),
            answer(
                    "400 Bad Request",
                    "",
                    "{\"__type\":\"com.amazonaws.machinelearning#InvalidTagException\",\"message\":\"a\"}"),
            answer(
                    "400 Bad Request",
                    "x-amzn-errortype: ValidationException\r\n",
                    "{\"message\":\"a\",\"fieldList\":[{\"path\":\"/a\",\"message\":\"b\"}]}"),
            answer(
                    "500 Internal Server Error",
                    "",
                    "{\"__type\":\"InternalServerException\",\"message\":\"a\",\"code\":1}"),
            // No chunked one: over a size of 80000000 the HTTP client of JDK 17 never gives its thread back.
            answer(
                    "200 OK",
                    "",
                    "{\"MLModelId\":\"a\",\"RealtimeEndpointInfo\":{\"PeakRequestsPerSecond\":200,"
                            + "\"CreatedAt\":1420070400.123,\"EndpointUrl\":\"https://a\",\"EndpointStatus\":\"READY\"}}"));

    private final Map<String, Integer> ends = new TreeMap<>();

    @Test
    void noMutatedAnswerEndsACallOtherThanAsPromised() throws Exception {
        Mutator mutator = new Mutator(Mutations.SEED);
        List<String> faults = new ArrayList<>();
        try (ScriptedAnswers server = new ScriptedAnswers();
                MachineLearningClient client = MachineLearningClient.builder()
                        .endpoint("http://127.0.0.1:" + server.port())
                        .timeout(TIMEOUT)
                        .auth(RequestSigner.none())
                        .retry(RetryPolicy.none())
                        .build()) {
            for (int i = 0; i < Mutations.ANSWERS && faults.size() < 10; i++) {
                String answer = mutator.mutated(ANSWERS.get(i % ANSWERS.size()));
                server.answer(answer.getBytes(ISO_8859_1));
                String fault = faultOf(client, i % 2 == 0);
                if (fault.startsWith("took")) {
                    // A machine may pause; a client that hangs hangs again.
                    fault = faultOf(client, i % 2 == 0);
                }
                if (!fault.isEmpty()) {
                    faults.add(fault + "\n" + answer + "\n");
                }
            }
        }

        assertThat(faults).isEmpty();
        assertThat(ends).containsKeys("output", "InvalidTagException", "InternalServerException");
        System.out.printf(
                "mutated answers: %,d, seed %d, faults 0, ends %s%n", Mutations.ANSWERS, Mutations.SEED, ends);
    }

    private String faultOf(MachineLearningClient client, boolean tags) {
        long start = System.nanoTime();
        String end;
        try {
            if (tags) {
                client.deleteTags(in -> in.resourceId("a")
                        .resourceType(TaggableResourceType.ML_MODEL)
                        .tagKeys("k"));
            } else {
                client.deleteRealtimeEndpoint(in -> in.mlModelId("a"));
            }
            end = "output";
        } catch (ServiceException | ClientException e) {
            end = e.getClass().getSimpleName();
        } catch (Throwable e) {
            return "ended with " + e;
        }
        ends.merge(end, 1, Integer::sum);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return took.compareTo(TIMEOUT.plusSeconds(1)) > 0 ? "took " + took : "";
    }

    private static String answer(String status, String headers, String body) {
        return "HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Type: application/x-amz-json-1.1\r\n" + headers
                + "x-amzn-requestid: 1\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }
}
