package io.smithy4j.server.jdk;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.HttpService;
import java.util.concurrent.CompletableFuture;

/** Services of one line each. */
final class Services {
    private Services() {}

    static HttpService answering(HttpResponse response) {
        return request -> CompletableFuture.completedFuture(response);
    }

    /** Answers with the body of the request. */
    static HttpService echoing() {
        return request -> request.body()
                .readFully(request.bodyLimit())
                .thenApply(body -> HttpResponse.builder(200).body(body).build());
    }

    /** Answers with what a request looks like. */
    static HttpService describing() {
        return request -> {
            String text = request.method() + " " + request.path() + " " + request.query() + " "
                    + request.headers().all("x-a") + " " + request.peer();
            return CompletableFuture.completedFuture(
                    HttpResponse.builder(200).body(text.getBytes(UTF_8)).build());
        };
    }
}
