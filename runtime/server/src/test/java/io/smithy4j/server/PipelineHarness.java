package io.smithy4j.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpRequestBuilder;
import io.smithy4j.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

/** Sends requests through a pipeline that answers one operation in one protocol. */
final class PipelineHarness {
    private PipelineHarness() {}

    static HttpRequestBuilder echo(String body) {
        return HttpRequest.builder("POST", "/")
                .header("x-protocol", "text")
                .header("x-operation", "Echo")
                .header("Content-Type", "text/plain")
                .body(body.getBytes(UTF_8));
    }

    static HttpResponse answer(ServerOperation<?, ?> operation, HttpRequestBuilder request) {
        return new Settings().pipeline(operation).handle(request.build()).join();
    }

    static EchoOperation echoing() {
        return new EchoOperation((input, context) -> CompletableFuture.completedFuture(input));
    }

    static EchoOperation failing(Throwable failure) {
        return new EchoOperation((input, context) -> CompletableFuture.failedFuture(failure));
    }

    static String text(HttpResponse response) {
        return new String(response.body().readFully(1_000_000).join(), UTF_8);
    }
}
