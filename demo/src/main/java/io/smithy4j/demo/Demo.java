package io.smithy4j.demo;

import com.amazonaws.machinelearning.MachineLearningClient;
import com.amazonaws.machinelearning.MachineLearningException;
import com.amazonaws.machinelearning.MachineLearningService;
import com.amazonaws.machinelearning.RealtimeEndpointInfo;
import com.amazonaws.machinelearning.RealtimeEndpointStatus;
import com.amazonaws.machinelearning.TaggableResourceType;
import io.smithy4j.client.RequestSigner;
import io.smithy4j.samples.InMemoryMachineLearning;
import io.smithy4j.server.jdk.JdkServer;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.util.function.Supplier;

/** Starts the generated server on a free loopback port, calls it with the generated client, and prints what went over the socket. */
public final class Demo {
    private final MachineLearningClient client;
    private final PrintStream out;

    private Demo(MachineLearningClient client, PrintStream out) {
        this.client = client;
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        PrintStream out = System.out;
        InMemoryMachineLearning handler = new InMemoryMachineLearning()
                .with(TaggableResourceType.DATA_SOURCE, "sales-2026", "owner", "stage", "team")
                .withEndpoint(
                        "churn-model",
                        RealtimeEndpointInfo.builder()
                                .peakRequestsPerSecond(200)
                                .createdAt(Instant.parse("2026-01-01T00:00:00Z"))
                                .endpointUrl("https://realtime.machinelearning.example.com")
                                .endpointStatus(RealtimeEndpointStatus.READY)
                                .build());
        try (JdkServer server = JdkServer.start(MachineLearningService.of(handler), 0);
                SocketPrinter printer = new SocketPrinter(server.port(), out);
                MachineLearningClient client = MachineLearningClient.builder()
                        .endpoint("http://127.0.0.1:" + printer.port())
                        // The model asks for signatures of AWS, this server for none.
                        .auth(RequestSigner.none())
                        .build()) {
            new Demo(client, out).show();
        }
    }

    private void show() {
        step(
                "DeleteTags removes two of the three tags of sales-2026",
                () -> client.deleteTags(in -> in.resourceId("sales-2026")
                        .resourceType(TaggableResourceType.DATA_SOURCE)
                        .tagKeys("owner", "stage")));
        step(
                "DeleteRealtimeEndpoint takes down the endpoint of churn-model",
                () -> client.deleteRealtimeEndpoint(in -> in.mlModelId("churn-model")));
        step(
                "The same call again finds nothing",
                () -> client.deleteRealtimeEndpoint(in -> in.mlModelId("churn-model")));
        step(
                "An identifier with a blank is rejected before the handler sees it",
                () -> client.deleteRealtimeEndpoint(in -> in.mlModelId("no blanks")));
    }

    private void step(String title, Supplier<Object> call) {
        out.println();
        out.println("== " + title);
        try {
            out.println("client got: " + call.get());
        } catch (MachineLearningException e) {
            out.println("client threw: " + e);
        }
    }
}
