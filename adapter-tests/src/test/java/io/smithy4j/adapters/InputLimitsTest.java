package io.smithy4j.adapters;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.machinelearning.DeleteTagsOutput;
import com.amazonaws.machinelearning.MachineLearningService;
import com.example.depot.DepotService;
import io.smithy4j.core.InputLimits;
import io.smithy4j.http.HttpService;
import io.smithy4j.samples.InMemoryDepot;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit of what a document may hold, lowered. */
@Timeout(30)
@ParameterizedClass(name = "{0}")
@EnumSource(Adapter.class)
final class InputLimitsTest {
    private final Adapter adapter;

    InputLimitsTest(Adapter adapter) {
        this.adapter = adapter;
    }

    @ParameterizedTest
    @MethodSource("limits")
    void aBodyInRestJsonBeyondALimitIsRefusedByThatLimit(Limit limit) throws Exception {
        DepotService depot = DepotService.builder()
                .inputLimits(limit.set().apply(InputLimits.DEFAULTS))
                .storeParcel(new InMemoryDepot())
                .build();
        String head = "PUT /shelves/A1/parcels/p HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";

        assertThat(answer(depot, head, "{\"weight\":{\"grams\":1},\"x\":" + limit.within() + "}"))
                .startsWith("HTTP/1.1 201");
        assertThat(answer(depot, head, "{\"weight\":{\"grams\":1},\"x\":" + limit.beyond() + "}"))
                .startsWith("HTTP/1.1 400")
                .contains(limit.message() + "\"");
    }

    @ParameterizedTest
    @MethodSource("limits")
    void aBodyInAwsJsonBeyondALimitIsRefusedByThatLimit(Limit limit) throws Exception {
        MachineLearningService service = MachineLearningService.builder()
                .inputLimits(limit.set().apply(InputLimits.DEFAULTS))
                .deleteTags((input, context) -> DeleteTagsOutput.builder().build())
                .build();
        String head = """
                POST / HTTP/1.1\r
                Host: a\r
                Content-Type: application/x-amz-json-1.1\r
                X-Amz-Target: AmazonML_20141212.DeleteTags\r
                """;
        String known = "{\"ResourceId\":\"a\",\"ResourceType\":\"MLModel\",\"TagKeys\":[]";

        assertThat(answer(service, head, known + ",\"x\":" + limit.within() + "}"))
                .startsWith("HTTP/1.1 200");
        assertThat(answer(service, head, known + ",\"x\":" + limit.beyond() + "}"))
                .startsWith("HTTP/1.1 400")
                .contains(limit.message() + "\"");
    }

    static List<Limit> limits() {
        return List.of(
                new Limit(in -> in.withDepth(3), "[[1]]", "[[[1]]]", "/x/0/0: nested deeper than 3"),
                new Limit(in -> in.withItems(4), "[1,2,3,4]", "[1,2,3,4,5]", "/x/4: more than 4 items"),
                new Limit(
                        in -> in.withItems(4),
                        "{\"a\":1,\"b\":2,\"c\":3,\"d\":4}",
                        "{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5}",
                        "/x/e: more than 4 items"),
                new Limit(
                        in -> in.withNameChars(12),
                        "{\"" + "n".repeat(12) + "\":1}",
                        "{\"" + "n".repeat(13) + "\":1}",
                        "/x: a name longer than 12 characters"),
                new Limit(in -> in.withNumberChars(5), "12345", "123456", "/x: a number longer than 5 characters"),
                new Limit(in -> in.withTokens(20), "[1]", "[" + "1,".repeat(20) + "1]", ": more than 20 JSON tokens"));
    }

    private String answer(HttpService service, String head, String body) throws Exception {
        try (var server = adapter.start(service);
                var client = new RawClient(server)) {
            client.send(head + "Content-Length: " + body.length() + "\r\n\r\n" + body);
            return client.response();
        }
    }

    record Limit(UnaryOperator<InputLimits> set, String within, String beyond, String message) {
        @Override
        public String toString() {
            return message;
        }
    }
}
