package io.smithy4j.samples;

import com.amazonaws.machinelearning.MachineLearningClient;
import com.amazonaws.machinelearning.MachineLearningHandler;
import com.amazonaws.machinelearning.MachineLearningService;
import com.amazonaws.machinelearning.RealtimeEndpointInfo;
import com.amazonaws.machinelearning.RealtimeEndpointStatus;
import com.amazonaws.machinelearning.TaggableResourceType;
import io.smithy4j.client.RequestSigner;
import io.smithy4j.server.jdk.JdkServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** The sample service on a free loopback port, with a generated client and two ways to send raw bytes. */
final class RunningService implements AutoCloseable {
    static final Instant CREATED = Instant.parse("2015-01-01T00:00:00Z");

    private final JdkServer server;
    private final MachineLearningClient client;
    private final HttpClient http = HttpClient.newHttpClient();

    RunningService(MachineLearningHandler handler) {
        this(MachineLearningService.of(handler));
    }

    RunningService(MachineLearningService service) {
        this.server = JdkServer.start(service, 0);
        this.client = MachineLearningClient.builder()
                .endpoint(endpoint())
                .auth(RequestSigner.none())
                .build();
    }

    /** A handler that knows the model {@code ml-1} with an endpoint and the data source {@code ds-1} with three tags. */
    static InMemoryMachineLearning stocked() {
        return new InMemoryMachineLearning()
                .with(TaggableResourceType.DATA_SOURCE, "ds-1", "k1", "k2", "k3")
                .with(TaggableResourceType.ML_MODEL, "exampleResource", "k1", "k2")
                .withEndpoint(
                        "ml-1",
                        RealtimeEndpointInfo.builder()
                                .peakRequestsPerSecond(200)
                                .createdAt(CREATED)
                                .endpointUrl("https://realtime.machinelearning.us-east-1.amazonaws.com")
                                .endpointStatus(RealtimeEndpointStatus.READY)
                                .build());
    }

    MachineLearningClient client() {
        return client;
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.port();
    }

    /** Posts a body to an operation. */
    HttpResponse<String> post(String operation, String body) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(endpoint()))
                        .header("Content-Type", "application/x-amz-json-1.1")
                        .header("X-Amz-Target", "AmazonML_20141212." + operation)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Sends bytes as they are and reads until the server closes: they must ask for {@code Connection: close}. */
    String exchange(byte[] request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
