package io.smithy4j.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.machinelearning.DeleteTagsOutput;
import com.amazonaws.machinelearning.MachineLearningService;
import com.example.depot.DepotService;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpRequestBuilder;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.HttpService;
import io.smithy4j.server.RefusedException;
import io.smithy4j.server.RequestContext;
import io.smithy4j.server.ServerFault;
import io.smithy4j.server.auth.CallerIdentity;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The settings of a service, in the shape of the errors of its protocol. */
final class ServiceSettingsTest {
    private final List<RequestContext> seen = new ArrayList<>();

    @Test
    void aHandlerKnowsItsServiceProtocolOperationAndCaller() {
        HttpResponse response = answer(
                machineLearning()
                        .authenticator(request -> CompletableFuture.completedFuture(CallerIdentity.of("ada")))
                        .build(),
                deleteTags());

        assertThat(response.status()).isEqualTo(200);
        RequestContext context = seen.get(0);
        assertThat(context.service()).isEqualTo("AmazonML_20141212");
        assertThat(context.protocol()).isEqualTo("awsJson1_1");
        assertThat(context.operation()).isEqualTo("DeleteTags");
        assertThat(context.caller()).isEqualTo(CallerIdentity.of("ada"));
    }

    @Test
    void aCallerWhoIsRefusedIsToldInAwsJson() {
        HttpResponse response = answer(
                machineLearning()
                        .authenticator(request -> {
                            throw new RefusedException(
                                    new ServerFault(400, "ExpiredTokenException", "the token is too old"));
                        })
                        .build(),
                deleteTags());

        assertThat(response.status()).isEqualTo(400);
        assertThat(response.headers().first("x-amzn-errortype")).isEqualTo("ExpiredTokenException");
        assertThat(text(response))
                .isEqualTo("{\"__type\":\"ExpiredTokenException\",\"message\":\"the token is too old\"}");
        assertThat(seen).isEmpty();
    }

    @Test
    void aCallerWithoutCredentialsIsToldInRestJson() {
        HttpResponse response = answer(
                DepotService.builder()
                        .fetchParcel((input, context) -> {
                            throw new AssertionError("called");
                        })
                        .authenticator(request -> CompletableFuture.completedFuture(null))
                        .build(),
                HttpRequest.builder("GET", "/shelves/a/parcels/b"));

        assertThat(response.status()).isEqualTo(403);
        assertThat(response.headers().first("x-amzn-errortype")).isEqualTo("MissingAuthenticationTokenException");
        assertThat(text(response)).isEqualTo("{\"message\":\"the request has no credentials\"}");
    }

    @Test
    void limitsAndDeadlineAreToldInTheProtocolOfTheCaller() {
        HttpResponse tooLong = answer(machineLearning().build(), deleteTags().query("a".repeat(10_000)));
        HttpResponse tooLarge = answer(machineLearning().maxBodyBytes(10).build(), deleteTags());
        HttpResponse late = answer(
                MachineLearningService.builder()
                        .deleteTagsAsync((input, context) -> new CompletableFuture<>())
                        .deadline(Duration.ofMillis(20))
                        .build(),
                deleteTags());

        assertThat(tooLong.status()).isEqualTo(414);
        assertThat(text(tooLong)).contains("\"__type\":\"UriTooLongException\"");
        assertThat(tooLarge.status()).isEqualTo(413);
        assertThat(late.status()).isEqualTo(504);
        assertThat(text(late)).contains("\"__type\":\"RequestTimeoutException\"");
    }

    private MachineLearningService.Builder machineLearning() {
        return MachineLearningService.builder().deleteTags((input, context) -> {
            seen.add(context);
            return DeleteTagsOutput.builder().build();
        });
    }

    private static HttpRequestBuilder deleteTags() {
        return HttpRequest.builder("POST", "/")
                .header("Content-Type", "application/x-amz-json-1.1")
                .header("X-Amz-Target", "AmazonML_20141212.DeleteTags")
                .body("{\"TagKeys\":[],\"ResourceId\":\"a\",\"ResourceType\":\"MLModel\"}"
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse answer(HttpService service, HttpRequestBuilder request) {
        return service.handle(request.build()).join();
    }

    private static String text(HttpResponse response) {
        return new String(response.body().readFully(10_000).join(), StandardCharsets.UTF_8);
    }
}
