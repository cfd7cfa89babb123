package io.smithy4j.samples;

import static com.amazonaws.machinelearning.TaggableResourceType.DATA_SOURCE;
import static com.amazonaws.machinelearning.TaggableResourceType.ML_MODEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.machinelearning.DeleteRealtimeEndpointOutput;
import com.amazonaws.machinelearning.DeleteTagsOutput;
import com.amazonaws.machinelearning.InternalServerException;
import com.amazonaws.machinelearning.InvalidInputException;
import com.amazonaws.machinelearning.InvalidTagException;
import com.amazonaws.machinelearning.MachineLearningClient;
import com.amazonaws.machinelearning.MachineLearningException;
import com.amazonaws.machinelearning.MachineLearningService;
import com.amazonaws.machinelearning.RealtimeEndpointInfo;
import com.amazonaws.machinelearning.RealtimeEndpointStatus;
import com.amazonaws.machinelearning.ResourceNotFoundException;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Generated client and generated server, with a socket between them. */
final class OperationsTest {
    private final InMemoryMachineLearning handler = RunningService.stocked();
    private final RunningService service = new RunningService(handler);

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void deletedTagsAreGoneAndUnknownOnesAreIgnored() {
        DeleteTagsOutput output = service.client()
                .deleteTags(
                        in -> in.resourceId("ds-1").resourceType(DATA_SOURCE).tagKeys("k1", "k3", "never-set"));

        assertThat(output.resourceId()).isEqualTo("ds-1");
        assertThat(output.resourceType()).isEqualTo(DATA_SOURCE);
        assertThat(handler.tags("ds-1")).isEqualTo(Set.of("k2"));
    }

    @Test
    void aDeletedEndpointIsDescribedAndASecondCallFindsNothing() {
        DeleteRealtimeEndpointOutput output = service.client().deleteRealtimeEndpoint(in -> in.mlModelId("ml-1"));

        assertThat(output.mlModelId()).isEqualTo("ml-1");
        assertThat(output.realtimeEndpointInfo())
                .isEqualTo(RealtimeEndpointInfo.builder()
                        .peakRequestsPerSecond(200)
                        .createdAt(RunningService.CREATED)
                        .endpointUrl("https://realtime.machinelearning.us-east-1.amazonaws.com")
                        .endpointStatus(RealtimeEndpointStatus.NONE)
                        .build());
        assertThatThrownBy(() -> service.client().deleteRealtimeEndpoint(in -> in.mlModelId("ml-1")))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessage("ml-1 has no real-time endpoint");
    }

    @Test
    void aMissingObjectIsResourceNotFound() {
        assertThatThrownBy(() -> service.client()
                        .deleteTags(in ->
                                in.resourceId("nobody").resourceType(ML_MODEL).tagKeys("k1")))
                .isInstanceOfSatisfying(ResourceNotFoundException.class, error -> {
                    assertThat(error.getMessage()).isEqualTo("there is no nobody");
                    assertThat(error.code()).isEqualTo(1002);
                    assertThat(error.statusCode()).isEqualTo(400);
                    assertThat(error.errorCode()).isEqualTo("ResourceNotFoundException");
                    assertThat(error.requestId()).isNotBlank();
                });
    }

    @Test
    void aWrongTypeIsInvalidInput() {
        assertThatThrownBy(() -> service.client().deleteRealtimeEndpoint(in -> in.mlModelId("ds-1")))
                .isInstanceOfSatisfying(InvalidInputException.class, error -> {
                    assertThat(error.getMessage()).isEqualTo("ds-1 is a DataSource, not a MLModel");
                    assertThat(error.code()).isEqualTo(1001);
                    assertThat(error.statusCode()).isEqualTo(400);
                });
    }

    @Test
    void aReservedTagIsAnInvalidTag() {
        assertThatThrownBy(() -> service.client()
                        .deleteTags(in ->
                                in.resourceId("ds-1").resourceType(DATA_SOURCE).tagKeys("aws:owner")))
                .isInstanceOfSatisfying(InvalidTagException.class, error -> {
                    assertThat(error.getMessage()).isEqualTo("tags that start with aws: cannot be removed");
                    assertThat(error.statusCode()).isEqualTo(400);
                });
    }

    @Test
    void aBrokenServiceIsAnInternalServerException() {
        handler.breakDown();

        assertThatThrownBy(() -> service.client().deleteRealtimeEndpoint(in -> in.mlModelId("ml-1")))
                .isInstanceOfSatisfying(InternalServerException.class, error -> {
                    assertThat(error.getMessage()).isEqualTo("out of order");
                    assertThat(error.code()).isEqualTo(1003);
                    assertThat(error.statusCode()).isEqualTo(500);
                });
    }

    @Test
    void theServiceCanBeCalledInMemory() {
        MachineLearningClient client = MachineLearningClient.builder()
                .transport(MachineLearningService.of(handler))
                .build();

        try (client) {
            client.deleteTags(
                    in -> in.resourceId("ds-1").resourceType(DATA_SOURCE).tagKeys("k2"));
        }

        assertThat(handler.tags("ds-1")).isEqualTo(Set.of("k1", "k3"));
    }

    @Test
    void whatTheHandlerDidNotMeanToSayStaysInside() {
        try (RunningService broken = new RunningService(new BrokenHandler("secret-4711"))) {
            assertThatThrownBy(() -> broken.client().deleteRealtimeEndpoint(in -> in.mlModelId("ml-1")))
                    .isInstanceOfSatisfying(MachineLearningException.class, error -> {
                        assertThat(error.statusCode()).isEqualTo(500);
                        assertThat(error.errorCode()).isEqualTo("InternalFailure");
                        assertThat(error.requestId()).isNotBlank();
                        assertThat(error.toString()).doesNotContain("secret-4711");
                    });
        }
    }
}
