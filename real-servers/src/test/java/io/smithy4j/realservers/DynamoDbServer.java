package io.smithy4j.realservers;

import io.smithy4j.client.ClientInterceptor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import realservers.dynamodb.DynamoDBAsyncClient;
import realservers.dynamodb.DynamoDBClient;

/** A server of Amazon DynamoDB's protocol in a process of its own, with no table in it. */
final class DynamoDbServer {
    /**
     * How long to wait for a table. The model has 20 s between two calls, the servers need 0.2 s: it is the last call, made when
     * the time is over, that finds the table.
     */
    static final Duration AT_MOST = Duration.ofSeconds(2);

    private final ServerProcess process;

    private DynamoDbServer(ServerProcess process) {
        this.process = process;
    }

    /** Starts what {@link Dynalite} has installed. */
    static DynamoDbServer dynalite() throws IOException {
        return new DynamoDbServer(ServerProcess.start(Dynalite.directory(), List.of("node", "dynalite.js")));
    }

    /** Starts Moto, which the profile {@code moto} expects on the path; the shell ends it when its own input ends. */
    static DynamoDbServer moto() throws IOException {
        String command = "moto_server -H 127.0.0.1 -p 0 2>&1 & cat > /dev/null; kill $!";
        return new DynamoDbServer(ServerProcess.start(Path.of("."), List.of("sh", "-c", command)));
    }

    List<String> listeningSockets() throws IOException {
        return process.listeningSockets();
    }

    int port() {
        return process.port();
    }

    DynamoDBClient client(ClientInterceptor... interceptors) {
        DynamoDBClient.Builder builder =
                DynamoDBClient.builder().endpoint(endpoint()).auth(Credentials.ofNobody());
        for (ClientInterceptor interceptor : interceptors) {
            builder.interceptor(interceptor);
        }
        return builder.build();
    }

    DynamoDBAsyncClient asyncClient() {
        return DynamoDBAsyncClient.builder()
                .endpoint(endpoint())
                .auth(Credentials.ofNobody())
                .build();
    }

    void stop() throws IOException, InterruptedException {
        process.stop();
    }

    private URI endpoint() {
        return URI.create("http://127.0.0.1:" + port());
    }
}
