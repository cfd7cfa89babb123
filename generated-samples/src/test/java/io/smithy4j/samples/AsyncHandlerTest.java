package io.smithy4j.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.machinelearning.DeleteRealtimeEndpointAsyncOperation;
import com.amazonaws.machinelearning.DeleteRealtimeEndpointOutput;
import com.amazonaws.machinelearning.MachineLearningClient;
import com.amazonaws.machinelearning.MachineLearningException;
import com.amazonaws.machinelearning.MachineLearningService;
import com.amazonaws.machinelearning.ResourceNotFoundException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Handlers that return stages: whatever way they fail, callers are told as by handlers that block. */
final class AsyncHandlerTest {
    private static final String SECRET = "secret-4711";

    static Stream<DeleteRealtimeEndpointAsyncOperation> refusing() {
        return Stream.of(
                (input, context) -> {
                    throw refusal();
                },
                (input, context) -> CompletableFuture.failedFuture(refusal()),
                (input, context) -> CompletableFuture.failedFuture(new CompletionException(refusal())),
                (input, context) -> CompletableFuture.supplyAsync(() -> {
                    throw refusal();
                }));
    }

    @SuppressWarnings("NullAway") // What a handler without null checks does.
    static Stream<DeleteRealtimeEndpointAsyncOperation> broken() {
        return Stream.of(
                (input, context) -> null,
                (input, context) -> CompletableFuture.completedFuture(null),
                (input, context) -> CompletableFuture.failedFuture(new IllegalStateException(SECRET)),
                (input, context) -> {
                    CompletableFuture<DeleteRealtimeEndpointOutput> output = new CompletableFuture<>();
                    output.cancel(true);
                    return output;
                });
    }

    @Test
    void theHandlerOfTheWholeServiceMayAnswerLater() {
        PatientMachineLearning handler = new PatientMachineLearning(RunningService.stocked());

        try (RunningService service = new RunningService(MachineLearningService.ofAsync(handler))) {
            assertThat(service.client().deleteRealtimeEndpoint(in -> in.mlModelId("ml-1")))
                    .extracting(DeleteRealtimeEndpointOutput::mlModelId)
                    .isEqualTo("ml-1");
            assertThatThrownBy(() -> service.client().deleteRealtimeEndpoint(in -> in.mlModelId("ml-1")))
                    .isInstanceOf(ResourceNotFoundException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("refusing")
    void anErrorOfTheModelIsToldHoweverItComes(DeleteRealtimeEndpointAsyncOperation operation) {
        try (MachineLearningClient client = answeredBy(operation)) {
            assertThatThrownBy(() -> client.deleteRealtimeEndpoint(in -> in.mlModelId("ml-1")))
                    .isInstanceOf(ResourceNotFoundException.class)
                    .hasMessage("there is none");
        }
    }

    @ParameterizedTest
    @MethodSource("broken")
    void anyOtherFailureStaysInside(DeleteRealtimeEndpointAsyncOperation operation) {
        try (MachineLearningClient client = answeredBy(operation)) {
            assertThatThrownBy(() -> client.deleteRealtimeEndpoint(in -> in.mlModelId("ml-1")))
                    .isInstanceOfSatisfying(MachineLearningException.class, error -> {
                        assertThat(error.statusCode()).isEqualTo(500);
                        assertThat(error.errorCode()).isEqualTo("InternalFailure");
                        assertThat(error.toString()).doesNotContain(SECRET);
                    });
        }
    }

    private static MachineLearningClient answeredBy(DeleteRealtimeEndpointAsyncOperation operation) {
        return MachineLearningClient.builder()
                .transport(MachineLearningService.builder()
                        .deleteRealtimeEndpointAsync(operation)
                        .build())
                .build();
    }

    private static ResourceNotFoundException refusal() {
        return ResourceNotFoundException.builder().message("there is none").build();
    }
}
