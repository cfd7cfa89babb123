package io.smithy4j.http;

import java.net.InetSocketAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Builds {@link HttpRequest}; see {@link HttpRequest#builder}. */
public final class HttpRequestBuilder {
    final String method;

    final HttpHeaders.Builder headers;

    @Nullable
    URI endpoint;

    String path;

    @Nullable
    String query;

    HttpBody body = HttpBody.empty();

    @Nullable
    InetSocketAddress peer;

    long bodyLimit = HttpRequest.DEFAULT_BODY_LIMIT;

    HttpRequestBuilder(String method, String path) {
        if (!HeaderSyntax.isToken(method)) {
            throw new IllegalArgumentException("the method of a request must be a token");
        }
        this.method = method;
        this.path = TargetSyntax.checkedPath(path);
        this.headers = HttpHeaders.builder();
    }

    HttpRequestBuilder(HttpRequest request) {
        this.method = request.method();
        this.headers = request.headers().toBuilder();
        this.endpoint = request.endpoint();
        this.path = request.path();
        this.query = request.query();
        this.body = request.body();
        this.peer = request.peer();
        this.bodyLimit = request.bodyLimit();
    }

    /**
     * Scheme and authority, such as {@code https://example.com:8443}.
     *
     * @throws IllegalArgumentException if {@code endpoint} has more than these, or less
     */
    public HttpRequestBuilder endpoint(URI endpoint) {
        this.endpoint = TargetSyntax.checkedEndpoint(endpoint);
        return this;
    }

    /**
     * The raw path, starting with a slash.
     *
     * @throws IllegalArgumentException if it has a character that must be percent-encoded
     */
    public HttpRequestBuilder path(String path) {
        this.path = TargetSyntax.checkedPath(path);
        return this;
    }

    /**
     * The raw query without its question mark, or null for none.
     *
     * @throws IllegalArgumentException if it has a character that must be percent-encoded
     */
    public HttpRequestBuilder query(@Nullable String query) {
        this.query = query == null ? null : TargetSyntax.checkedQuery(query);
        return this;
    }

    /** Adds a header field; see {@link HttpHeaders.Builder#add}. */
    public HttpRequestBuilder header(String name, String value) {
        headers.add(name, value);
        return this;
    }

    /** As {@link #header}, in place of all fields that have the same name. */
    public HttpRequestBuilder setHeader(String name, String value) {
        headers.set(name, value);
        return this;
    }

    /** Marks the values of a name as credentials; see {@link HttpHeaders.Builder#hide}. */
    public HttpRequestBuilder hideHeader(String name) {
        headers.hide(name);
        return this;
    }

    /** Takes out all fields of a name. */
    public HttpRequestBuilder removeHeader(String name) {
        headers.remove(name);
        return this;
    }

    /** The array is not copied: do not change it afterwards. */
    public HttpRequestBuilder body(byte[] bytes) {
        return body(HttpBody.of(bytes));
    }

    public HttpRequestBuilder body(HttpBody body) {
        this.body = body;
        return this;
    }

    /** For server adapters: who sent the request. */
    public HttpRequestBuilder peer(InetSocketAddress peer) {
        this.peer = peer;
        return this;
    }

    /** For server adapters: how much of the body may be buffered, in bytes. */
    public HttpRequestBuilder bodyLimit(long bytes) {
        this.bodyLimit = bytes;
        return this;
    }

    public HttpRequest build() {
        return new HttpRequest(this);
    }
}
