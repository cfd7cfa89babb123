package io.smithy4j.adapters;

import static com.amazonaws.machinelearning.TaggableResourceType.DATA_SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.machinelearning.MachineLearningAsyncClient;
import com.amazonaws.machinelearning.MachineLearningClient;
import com.amazonaws.machinelearning.MachineLearningException;
import com.amazonaws.machinelearning.MachineLearningService;
import com.amazonaws.machinelearning.ResourceNotFoundException;
import io.smithy4j.client.RequestSigner;
import io.smithy4j.samples.InMemoryMachineLearning;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The awsJson1_1 sample over every adapter; over Netty its client asks for HTTP/2. */
@Timeout(30)
@ParameterizedClass(name = "{0}")
@EnumSource(Adapter.class)
final class OperationsTest {
    private final InMemoryMachineLearning handler =
            new InMemoryMachineLearning().with(DATA_SOURCE, "ds-1", "k1", "k2", "k3");

    private final RunningServer server;

    private final String endpoint;

    private final MachineLearningClient client;

    OperationsTest(Adapter adapter) {
        this.server = adapter.start(MachineLearningService.of(handler));
        this.endpoint = "http://127.0.0.1:" + server.port();
        this.client = MachineLearningClient.builder()
                .endpoint(endpoint)
                .auth(RequestSigner.none())
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void outputsErrorsAndViolationsComeBack() {
        client.deleteTags(in -> in.resourceId("ds-1").resourceType(DATA_SOURCE).tagKeys("k1", "k3"));

        assertThat(handler.tags("ds-1")).isEqualTo(Set.of("k2"));
        assertThatThrownBy(() -> client.deleteTags(
                        in -> in.resourceId("nobody").resourceType(DATA_SOURCE).tagKeys("k1")))
                .isInstanceOfSatisfying(
                        ResourceNotFoundException.class,
                        error -> assertThat(error.requestId()).isNotBlank());
        assertThatThrownBy(() -> client.deleteTags(
                        in -> in.resourceId("!!").resourceType(DATA_SOURCE).tagKeys("k1")))
                .isInstanceOfSatisfying(
                        MachineLearningException.class,
                        error -> assertThat(error.errorCode()).isEqualTo("ValidationException"));
    }

    @Test
    void manyCallsAtOnceAreAnswered() throws Exception {
        try (MachineLearningAsyncClient calling = MachineLearningAsyncClient.builder()
                .endpoint(endpoint)
                .auth(RequestSigner.none())
                .build()) {
            List<CompletableFuture<?>> calls = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                calls.add(calling.deleteTags(
                        in -> in.resourceId("ds-1").resourceType(DATA_SOURCE).tagKeys("k2")));
            }
            for (CompletableFuture<?> call : calls) {
                assertThat(call.get(20, TimeUnit.SECONDS)).isNotNull();
            }
        }
    }

    @Test
    void aCallerWhoIsInterruptedLeavesTheServerToOthers() throws Exception {
        for (int i = 0; i < 5; i++) {
            Thread caller = new Thread(() -> assertThatThrownBy(() -> client.deleteTags(in ->
                            in.resourceId("ds-1").resourceType(DATA_SOURCE).tagKeys("k2")))
                    .isNotNull());
            caller.start();
            caller.interrupt();
            caller.join();
        }

        client.deleteTags(in -> in.resourceId("ds-1").resourceType(DATA_SOURCE).tagKeys("k1"));
        assertThat(handler.tags("ds-1")).doesNotContain("k1");
    }
}
