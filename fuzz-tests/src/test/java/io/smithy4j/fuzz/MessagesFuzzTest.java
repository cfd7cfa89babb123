package io.smithy4j.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.machinelearning.DeleteRealtimeEndpointOutput;
import com.amazonaws.machinelearning.DeleteTagsOutput;
import com.amazonaws.machinelearning.MachineLearningClient;
import com.amazonaws.machinelearning.MachineLearningService;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.example.depot.DepotService;
import com.example.depot.StoreParcelOutput;
import io.smithy4j.client.ClientException;
import io.smithy4j.client.RequestSigner;
import io.smithy4j.client.RetryPolicy;
import io.smithy4j.core.ServiceException;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

/** Bodies for the generated codecs, through a service and a client in one process. */
final class MessagesFuzzTest {
    private final MachineLearningService machineLearning = MachineLearningService.builder()
            .deleteTags((input, context) -> DeleteTagsOutput.builder()
                    .resourceId(input.resourceId())
                    .resourceType(input.resourceType())
                    .build())
            .build();

    private final DepotService depot = DepotService.builder()
            .storeParcel((input, context) ->
                    StoreParcelOutput.builder().location("/stored").build())
            .build();

    @FuzzTest
    void aBodyIsAnsweredOrRefused(byte[] body) {
        HttpRequest request = HttpRequest.builder("POST", "/")
                .header("Content-Type", "application/x-amz-json-1.1")
                .header("X-Amz-Target", "AmazonML_20141212.DeleteTags")
                .body(body)
                .build();

        assertThat(machineLearning.handle(request).join().status()).isIn(200, 400);
    }

    @FuzzTest
    void aBodyBesideLabelsIsAnsweredOrRefused(byte[] body) {
        HttpRequest request = HttpRequest.builder("PUT", "/shelves/A1/parcels/p1")
                .header("Content-Type", "application/json")
                .body(body)
                .build();

        assertThat(depot.handle(request).join().status()).isIn(200, 201, 400);
    }

    @FuzzTest
    void aTargetIsRoutedOrRefused(byte[] target) {
        String text = new String(target, ISO_8859_1);
        int mark = text.indexOf('?');
        HttpRequest request;
        try {
            request = HttpRequest.builder("GET", mark < 0 ? text : text.substring(0, mark))
                    .query(mark < 0 ? null : text.substring(mark + 1))
                    .build();
        } catch (IllegalArgumentException e) {
            // No adapter hands such a target on.
            return;
        }

        // 501: the operation is there, and nobody implements it here.
        assertThat(depot.handle(request).join().status()).isIn(400, 404, 405, 501);
    }

    @FuzzTest
    void anAnswerIsAnOutputOrAnExceptionOfTheClient(byte[] body) {
        int status = body.length > 0 && body[0] == '4' ? 400 : 200;
        HttpResponse response = HttpResponse.builder(status)
                .header("Content-Type", "application/x-amz-json-1.1")
                .body(body)
                .build();

        try (MachineLearningClient client = MachineLearningClient.builder()
                .transport(request -> CompletableFuture.completedFuture(response))
                .auth(RequestSigner.none())
                .retry(RetryPolicy.none())
                .build()) {
            DeleteRealtimeEndpointOutput output = client.deleteRealtimeEndpoint(input -> input.mlModelId("ml-1"));
            assertThat(output).isNotNull();
        } catch (ServiceException | ClientException e) {
            assertThat(e).isNotNull();
        }
    }
}
