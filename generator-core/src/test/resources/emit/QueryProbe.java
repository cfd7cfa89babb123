package example.query;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.HttpService;
import io.smithy4j.server.RequestContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Calls the emitted service in the versions of its protocol; each method answers what a test compares. */
public final class QueryProbe {
    private QueryProbe() {}

    static String called(String version, String operation) {
        return called(version, operation, "{\"token\":\"t\"}");
    }

    static String called(String version, String operation, String body) {
        HttpRequest request = HttpRequest.builder("POST", "/")
                .header("Content-Type", "application/x-amz-json-" + version)
                .header("X-Amz-Target", "Queue." + operation)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .build();
        HttpResponse response = QueueService.of(new Answers()).handle(request).join();
        return response.status() + " " + response.headers().first("content-type") + " "
                + response.headers().first("x-amzn-errortype") + " " + response.headers().first("x-amzn-query-error")
                + " " + new String(response.body().readFully(9999).join(), StandardCharsets.UTF_8);
    }

    public static String errorInOldVersion() {
        return called("1.0", "Take");
    }

    public static String errorInNewVersion() {
        return called("1.1", "Take");
    }

    public static String unit() {
        return called("1.0", "Ping");
    }

    public static String requestHeaders() {
        List<String> headers = new ArrayList<>();
        HttpService service = request -> {
            headers.add(request.headers().first("content-type"));
            headers.add(request.headers().first("x-amzn-query-mode"));
            return CompletableFuture.completedFuture(HttpResponse.builder(200).build());
        };
        try (QueueClient client = QueueClient.builder().transport(service).build()) {
            headers.add(client.take(in -> {}).name());
        }
        return headers.toString();
    }

    public static String tokens() {
        List<String> bodies = new ArrayList<>();
        HttpService service = request -> {
            bodies.add(new String(request.body().readFully(9999).join(), StandardCharsets.UTF_8));
            return CompletableFuture.completedFuture(HttpResponse.builder(200).build());
        };
        try (QueueClient client = QueueClient.builder()
                .transport(service)
                .idempotencyTokens(() -> "made")
                .build()) {
            client.take(in -> {});
            client.take(in -> in.token("own"));
        }
        return bodies.toString();
    }

    public static String missingToken() {
        return called("1.1", "Take", "{}");
    }

    public static String codes() {
        try (QueueClient client = QueueClient.builder()
                .transport(QueueService.of(new Answers()))
                .build()) {
            client.take(in -> {});
            return "taken";
        } catch (Empty e) {
            return e.errorCode() + " " + e.getMessage();
        }
    }

    private static final class Answers implements QueueHandler {
        @Override
        public TakeOutput take(TakeInput input, RequestContext context) {
            throw Empty.builder().message("none").build();
        }

        @Override
        public PingOutput ping(PingInput input, RequestContext context) {
            return PingOutput.builder().build();
        }
    }
}
