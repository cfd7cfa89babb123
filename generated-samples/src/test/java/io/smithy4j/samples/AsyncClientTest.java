package io.smithy4j.samples;

import static com.amazonaws.machinelearning.TaggableResourceType.DATA_SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.amazonaws.machinelearning.DeleteRealtimeEndpointInput;
import com.amazonaws.machinelearning.DeleteRealtimeEndpointOutput;
import com.amazonaws.machinelearning.DeleteTagsOutput;
import com.amazonaws.machinelearning.MachineLearningAsyncClient;
import com.amazonaws.machinelearning.MachineLearningService;
import com.amazonaws.machinelearning.ResourceNotFoundException;
import com.amazonaws.machinelearning.ValidationException;
import io.smithy4j.client.RequestSigner;
import io.smithy4j.client.TransportException;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The asynchronous client, over a socket and in memory. */
@Timeout(30)
final class AsyncClientTest {
    private final InMemoryMachineLearning handler = RunningService.stocked();
    private final PatientMachineLearning patient = new PatientMachineLearning(handler);
    private final MachineLearningService service = MachineLearningService.ofAsync(patient);
    private final RunningService running = new RunningService(service);
    private final MachineLearningAsyncClient client = MachineLearningAsyncClient.builder()
            .endpoint(running.endpoint())
            .auth(RequestSigner.none())
            .build();

    @AfterEach
    void stop() {
        // A server waits for handlers under way, and does not know who has gone.
        patient.turn().complete(null);
        client.close();
        running.close();
    }

    @Test
    void aCallReturnsBeforeItsAnswer() throws Exception {
        CompletableFuture<DeleteTagsOutput> call = deleteTags(client);
        patient.asked().get(5, TimeUnit.SECONDS);
        assertThat(call).isNotDone();

        patient.turn().complete(null);

        assertThat(call.get(5, TimeUnit.SECONDS).resourceId()).isEqualTo("ds-1");
        assertThat(handler.tags("ds-1")).isEqualTo(Set.of("k2", "k3"));
    }

    @Test
    void callsGoOnSideBySide() throws Exception {
        CompletableFuture<DeleteTagsOutput> waiting = deleteTags(client);

        CompletableFuture<DeleteRealtimeEndpointOutput> other = client.deleteRealtimeEndpoint(
                DeleteRealtimeEndpointInput.builder().mlModelId("ml-1").build());

        assertThat(other.get(5, TimeUnit.SECONDS).mlModelId()).isEqualTo("ml-1");
        assertThat(waiting).isNotDone();
    }

    @Test
    void anErrorOfTheModelIsTheCauseOfTheFailure() {
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> client.deleteRealtimeEndpoint(in -> in.mlModelId("nobody"))
                        .get(5, TimeUnit.SECONDS))
                .havingCause()
                .isInstanceOfSatisfying(ResourceNotFoundException.class, error -> {
                    assertThat(error.code()).isEqualTo(1002);
                    assertThat(error.requestId()).isNotBlank();
                });
    }

    @Test
    void aRejectedInputIsTheCauseOfTheFailure() {
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> client.deleteRealtimeEndpoint(in -> in.mlModelId("not an id"))
                        .get(5, TimeUnit.SECONDS))
                .withCauseInstanceOf(ValidationException.class);
    }

    @Test
    void aStageSeesTheErrorOfTheModelItself() throws Exception {
        Throwable seen = client.deleteRealtimeEndpoint(in -> in.mlModelId("nobody"))
                .<Throwable>handle((output, failure) -> failure)
                .get(5, TimeUnit.SECONDS);

        assertThat(seen).isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void aCancelledCallIsGivenUpAndTheClientGoesOn() throws Exception {
        CompletableFuture<DeleteTagsOutput> call = deleteTags(client);
        patient.asked().get(5, TimeUnit.SECONDS);

        call.cancel(true);

        assertThatExceptionOfType(CancellationException.class).isThrownBy(call::join);
        assertThat(client.deleteRealtimeEndpoint(in -> in.mlModelId("ml-1")).get(5, TimeUnit.SECONDS))
                .isNotNull();
        assertThat(handler.tags("ds-1")).hasSize(3);
    }

    @Test
    void inMemoryACancelledCallEndsItsHandler() throws Exception {
        try (MachineLearningAsyncClient inMemory =
                MachineLearningAsyncClient.builder().transport(service).build()) {
            CompletableFuture<DeleteTagsOutput> call = deleteTags(inMemory);
            patient.asked().get(5, TimeUnit.SECONDS);

            call.cancel(true);

            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> patient.turn().get(5, TimeUnit.SECONDS));
        }
    }

    @Test
    void closingTheClientFailsTheCallsUnderWay() throws Exception {
        CompletableFuture<DeleteTagsOutput> call = deleteTags(client);
        patient.asked().get(5, TimeUnit.SECONDS);

        client.close();

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> call.get(5, TimeUnit.SECONDS))
                .withCauseInstanceOf(TransportException.class);
    }

    private static CompletableFuture<DeleteTagsOutput> deleteTags(MachineLearningAsyncClient client) {
        return client.deleteTags(
                in -> in.resourceId("ds-1").resourceType(DATA_SOURCE).tagKeys("k1"));
    }
}
