package io.smithy4j.http;

import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP request. Immutable, apart from a body that can be read once only. Path and query are raw: percent-encoded, as on
 * the wire. {@link #toString} shows neither the query nor credentials in headers.
 */
public final class HttpRequest {
    /** How much of a body a server buffers if nobody says otherwise: 2 MiB. */
    public static final long DEFAULT_BODY_LIMIT = 2L * 1024 * 1024;

    private final String method;

    private final @Nullable URI endpoint;

    private final String path;

    private final @Nullable String query;

    private final HttpHeaders headers;

    private final HttpBody body;

    private final @Nullable InetSocketAddress peer;

    private final long bodyLimit;

    HttpRequest(HttpRequestBuilder builder) {
        this.method = builder.method;
        this.endpoint = builder.endpoint;
        this.path = builder.path;
        this.query = builder.query;
        this.headers = builder.headers.build();
        this.body = builder.body;
        this.peer = builder.peer;
        this.bodyLimit = builder.bodyLimit;
    }

    /**
     * Starts a request without headers and body.
     *
     * @param path starts with a slash and has no query
     * @throws IllegalArgumentException if {@code method} or {@code path} has a character that a request line cannot have
     */
    public static HttpRequestBuilder builder(String method, String path) {
        return new HttpRequestBuilder(method, path);
    }

    public String method() {
        return method;
    }

    /** Scheme and authority of where the request goes; null on servers, and on clients until they know. */
    public @Nullable URI endpoint() {
        return endpoint;
    }

    /** The raw path, starting with a slash. */
    public String path() {
        return path;
    }

    /** The raw query without its question mark; null if there is none. */
    public @Nullable String query() {
        return query;
    }

    /**
     * The absolute URI.
     *
     * @throws IllegalStateException if there is no endpoint
     * @throws IllegalArgumentException if path or query are none of a URI
     */
    public URI uri() {
        if (endpoint == null) {
            throw new IllegalStateException(method + " " + path + " has no endpoint");
        }
        try {
            return new URI(endpoint + path + (query == null ? "" : "?" + query));
        } catch (URISyntaxException e) {
            // Without the cause, which repeats the query and so the credentials in it.
            throw new IllegalArgumentException(
                    method + " " + path + " is no URI: " + e.getReason() + " at index " + e.getIndex());
        }
    }

    public HttpHeaders headers() {
        return headers;
    }

    public HttpBody body() {
        return body;
    }

    /** Who sent the request, as the server's socket saw it; null in memory and on clients. */
    public @Nullable InetSocketAddress peer() {
        return peer;
    }

    /** The most bytes of the body that a server may buffer. Streaming is not limited by it. */
    public long bodyLimit() {
        return bodyLimit;
    }

    public HttpRequestBuilder toBuilder() {
        return new HttpRequestBuilder(this);
    }

    @Override
    public String toString() {
        // Presigned queries carry signatures and tokens.
        return method + " " + (endpoint == null ? "" : endpoint) + path + (query == null ? "" : "?(hidden)") + " "
                + headers + " " + body;
    }
}
