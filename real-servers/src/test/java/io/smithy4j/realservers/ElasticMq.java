package io.smithy4j.realservers;

import java.net.URI;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import realservers.sqs.SQSAsyncClient;
import realservers.sqs.SQSClient;

/** A server of Amazon SQS's protocol in this process, with no queue in it. */
final class ElasticMq implements AutoCloseable {
    private final SQSRestServer server;

    private final int port;

    private ElasticMq(SQSRestServer server, int port) {
        this.server = server;
        this.port = port;
    }

    static ElasticMq start() {
        SQSRestServer server = SQSRestServerBuilder.withInterface("127.0.0.1")
                .withDynamicPort()
                .start();
        return new ElasticMq(server, server.waitUntilStarted().localAddress().getPort());
    }

    int port() {
        return port;
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    SQSClient client() {
        return SQSClient.builder()
                .endpoint(endpoint())
                .auth(Credentials.ofNobody())
                .build();
    }

    SQSAsyncClient asyncClient() {
        return SQSAsyncClient.builder()
                .endpoint(endpoint())
                .auth(Credentials.ofNobody())
                .build();
    }

    @Override
    public void close() {
        server.stopAndWait();
    }
}
