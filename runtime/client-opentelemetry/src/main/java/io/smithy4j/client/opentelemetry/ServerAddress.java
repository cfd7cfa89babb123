package io.smithy4j.client.opentelemetry;

import io.opentelemetry.api.trace.Span;
import io.smithy4j.http.HttpRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where an attempt goes; a service in this process has no address. */
record ServerAddress(@Nullable String host, int port) {
    static ServerAddress of(HttpRequest request) {
        URI endpoint = request.endpoint();
        if (endpoint == null) {
            return new ServerAddress(null, 0);
        }
        int standard = "https".equals(endpoint.getScheme()) ? 443 : 80;
        return new ServerAddress(endpoint.getHost(), endpoint.getPort() < 0 ? standard : endpoint.getPort());
    }

    void describe(Span span) {
        if (host != null) {
            span.setAttribute("server.address", host);
            span.setAttribute("server.port", (long) port);
        }
    }
}
