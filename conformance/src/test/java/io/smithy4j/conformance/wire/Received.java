package io.smithy4j.conformance.wire;

import io.smithy4j.core.Blob;
import io.smithy4j.http.HttpHeaders;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.util.Map;

/**
 * A message with all of its body.
 *
 * @param status 0 for requests
 */
public record Received(int status, HttpHeaders headers, Blob body) {
    private static final long LIMIT = 64L * 1024 * 1024;

    static Received of(HttpRequest request) {
        Blob body = Blob.wrap(request.body().readFully(LIMIT).join());
        // The JDK writes the length itself, and a GET that has no body gets none (RFC 9110, 8.6).
        boolean hasLength = body.size() > 0 || !request.method().equals("GET");
        return new Received(0, hasLength ? withLength(request.headers(), body) : request.headers(), body);
    }

    public static Received of(HttpResponse response) {
        Blob body = Blob.wrap(response.body().readFully(LIMIT).join());
        return new Received(response.status(), withLength(response.headers(), body), body);
    }

    /** What a transport or a server adapter adds. */
    private static HttpHeaders withLength(HttpHeaders headers, Blob body) {
        return headers.toBuilder()
                .set("Content-Length", Integer.toString(body.size()))
                .build();
    }

    public String text() {
        return body.asUtf8String();
    }

    static HttpHeaders headers(Map<String, String> headers) {
        HttpHeaders.Builder builder = HttpHeaders.builder();
        headers.forEach(builder::add);
        return builder.build();
    }
}
