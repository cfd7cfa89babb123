package io.smithy4j.benchmarks.process;

import io.smithy4j.client.HttpTransport;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Sends what has a body over the JDK's old client, as AWS's {@code UrlConnectionHttpClient} does: the same transport on both sides. */
final class UrlConnectionTransport implements HttpTransport {
    @Override
    public CompletableFuture<HttpResponse> send(HttpRequest request, Duration timeLeft) {
        try {
            return CompletableFuture.completedFuture(answer(request));
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static HttpResponse answer(HttpRequest request) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) request.uri().toURL().openConnection();
        connection.setRequestMethod(request.method());
        connection.setInstanceFollowRedirects(false);
        connection.setDoOutput(true);
        request.headers().forEach(connection::addRequestProperty);
        try (OutputStream out = connection.getOutputStream();
                InputStream body = request.body().asInputStream()) {
            body.transferTo(out);
        }
        HttpResponse.Builder response = HttpResponse.builder(connection.getResponseCode());
        for (int i = 1; connection.getHeaderFieldKey(i) != null; i++) {
            response.header(connection.getHeaderFieldKey(i), connection.getHeaderField(i));
        }
        try (InputStream body = connection.getInputStream()) {
            return response.body(body.readAllBytes()).build();
        }
    }

    @Override
    public void close() {}
}
