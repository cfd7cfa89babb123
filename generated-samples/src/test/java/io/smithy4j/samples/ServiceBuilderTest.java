package io.smithy4j.samples;

import static com.amazonaws.machinelearning.TaggableResourceType.DATA_SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.machinelearning.DeleteTagsOutput;
import com.amazonaws.machinelearning.MachineLearningClient;
import com.amazonaws.machinelearning.MachineLearningException;
import com.amazonaws.machinelearning.MachineLearningService;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service made of single operations. */
final class ServiceBuilderTest {
    private final InMemoryMachineLearning handler = RunningService.stocked();
    private final MachineLearningService withoutEndpoints =
            MachineLearningService.builder().deleteTags(handler).build();

    @Test
    void operationsComeInAnyOrderAndForm() {
        MachineLearningService.Builder tagsFirst = MachineLearningService.builder()
                .deleteTags(handler)
                .deleteRealtimeEndpointAsync((input, context) ->
                        CompletableFuture.supplyAsync(() -> handler.deleteRealtimeEndpoint(input, context)));
        MachineLearningService.Builder tagsLast = MachineLearningService.builder()
                .deleteRealtimeEndpoint(RunningService.stocked())
                .deleteTagsAsync((input, context) -> CompletableFuture.completedFuture(DeleteTagsOutput.builder()
                        .resourceId(context.operation())
                        .build()));

        for (MachineLearningService service : List.of(tagsFirst.build(), tagsLast.build())) {
            try (MachineLearningClient client = inMemory(service)) {
                assertThat(client.deleteRealtimeEndpoint(in -> in.mlModelId("ml-1"))
                                .mlModelId())
                        .isEqualTo("ml-1");
                assertThat(deleteTags(client).resourceId()).isIn("ds-1", "DeleteTags");
            }
        }
    }

    @Test
    void ofTwoForOneOperationTheLaterOneCounts() {
        MachineLearningService service = MachineLearningService.builder()
                .deleteTags(new BrokenHandler("never called"))
                .deleteTags(handler)
                .build();

        try (MachineLearningClient client = inMemory(service)) {
            assertThat(deleteTags(client).resourceId()).isEqualTo("ds-1");
        }
    }

    @Test
    void aServiceKeepsWhatItWasBuiltWith() {
        MachineLearningService.Builder builder =
                MachineLearningService.builder().deleteTags(handler);
        MachineLearningService service = builder.build();
        builder.deleteTags(new BrokenHandler("too late"));

        try (MachineLearningClient client = inMemory(service)) {
            assertThat(deleteTags(client).resourceId()).isEqualTo("ds-1");
        }
    }

    @Test
    void anOperationThatIsNotGivenIsNotImplemented() {
        try (RunningService service = new RunningService(withoutEndpoints);
                MachineLearningClient inMemory = inMemory(withoutEndpoints)) {
            for (MachineLearningClient client : List.of(service.client(), inMemory)) {
                assertThatThrownBy(() -> client.deleteRealtimeEndpoint(in -> in.mlModelId("ml-1")))
                        .isInstanceOfSatisfying(MachineLearningException.class, error -> {
                            assertThat(error.statusCode()).isEqualTo(501);
                            assertThat(error.errorCode()).isEqualTo("NotImplemented");
                            assertThat(error.requestId()).isNotBlank();
                        });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"MLModelId\":1}", "{"})
    void whatIsNotImplementedIsNotDecoded(String body) throws Exception {
        try (RunningService service = new RunningService(withoutEndpoints)) {
            HttpResponse<String> response = service.post("DeleteRealtimeEndpoint", body);

            assertThat(response.statusCode()).isEqualTo(501);
            assertThat(response.headers().firstValue("x-amzn-errortype")).hasValue("NotImplemented");
            assertThat(response.body()).startsWith("{\"__type\":\"NotImplemented\"");
        }
    }

    private static MachineLearningClient inMemory(MachineLearningService service) {
        return MachineLearningClient.builder().transport(service).build();
    }

    private static DeleteTagsOutput deleteTags(MachineLearningClient client) {
        return client.deleteTags(
                in -> in.resourceId("ds-1").resourceType(DATA_SOURCE).tagKeys("k1"));
    }
}
