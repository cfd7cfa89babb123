package io.smithy4j.server.jdk;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import io.smithy4j.http.BytesBody;
import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpRequestBuilder;
import io.smithy4j.http.HttpResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.OptionalLong;

/** The JDK's exchanges as our messages, and back. */
final class Exchanges {
    private Exchanges() {}

    /**
     * The request, its body unread.
     *
     * @throws IllegalArgumentException if request line or headers have what HTTP does not allow there
     */
    static HttpRequest request(HttpExchange exchange, long maxBodyBytes) {
        URI uri = exchange.getRequestURI();
        String path = uri.getRawPath();
        HttpRequestBuilder request = HttpRequest.builder(
                        exchange.getRequestMethod(), path == null || path.isEmpty() ? "/" : path)
                .query(uri.getRawQuery())
                .peer(exchange.getRemoteAddress())
                .bodyLimit(maxBodyBytes);
        exchange.getRequestHeaders().forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        return request.body(body(exchange)).build();
    }

    private static HttpBody body(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        InputStream stream = exchange.getRequestBody();
        if (headers.containsKey("Transfer-encoding")) {
            return HttpBody.of(stream);
        }
        String length = headers.getFirst("Content-length");
        return length == null ? HttpBody.empty() : HttpBody.of(stream, Long.parseLong(length));
    }

    static void write(HttpExchange exchange, HttpResponse response) throws IOException {
        response.headers().forEach((name, value) -> {
            if (!isFraming(name)) {
                exchange.getResponseHeaders().add(name, value);
            }
        });
        HttpBody body = response.body();
        OptionalLong length = body.length();
        boolean headOnly = exchange.getRequestMethod().equals("HEAD");
        if (headOnly && length.isPresent()) {
            exchange.getResponseHeaders().set("Content-length", Long.toString(length.getAsLong()));
        }
        if (headOnly || !mayHaveBody(response.status()) || length.orElse(1) == 0) {
            body.discard();
            exchange.sendResponseHeaders(response.status(), -1);
        } else {
            exchange.sendResponseHeaders(response.status(), length.orElse(0));
            writeBody(exchange, body);
        }
        exchange.close();
    }

    private static void writeBody(HttpExchange exchange, HttpBody body) throws IOException {
        OutputStream out = exchange.getResponseBody();
        body.writeTo(body instanceof BytesBody ? out : new PromptOutputStream(out));
        // Only after a whole body: closing writes the end of a chunked one; see cut.
        out.close();
    }

    /**
     * Ends the connection of a response that is written in part. Closing the exchange would write the last chunk, and the caller
     * would take the part for the whole; but a channel is closed for good when an interrupted thread writes to it
     * (InterruptibleChannel), and the JDK's server offers nothing better.
     */
    static void cut(HttpExchange exchange) {
        boolean interrupted = Thread.interrupted();
        Thread.currentThread().interrupt();
        try {
            exchange.getResponseBody().write('\n');
            exchange.getResponseBody().flush();
        } catch (IOException e) {
            // That is what was to happen.
        } finally {
            var unused = Thread.interrupted();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static boolean mayHaveBody(int status) {
        return status >= 200 && status != 204 && status != 304;
    }

    // Framing belongs to whoever writes the bytes: a second opinion on it is how responses get split.
    private static boolean isFraming(String name) {
        return name.equalsIgnoreCase("content-length") || name.equalsIgnoreCase("transfer-encoding");
    }
}
