package io.smithy4j.conformance.wire;

import io.smithy4j.core.Blob;
import io.smithy4j.http.HttpHeaders;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpRequestBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.protocoltests.traits.HttpMalformedRequestDefinition;
import software.amazon.smithy.protocoltests.traits.HttpRequestTestCase;

/**
 * A request as it goes to a server.
 *
 * @param target path and query, as they stand in the request line
 */
public record RawRequest(String method, String target, HttpHeaders headers, Blob body) {
    private static final String TARGET = "X-Amz-Target";

    private static final String ABOUT_TYPES = "content-type";

    /**
     * The request of a case. Its headers are the least that there must be, and without a body it says nothing about bodies (HTTP
     * protocol compliance tests, "httpRequestTests"): what awsJson asks of every request, the type of a body, and such a body come from
     * a client. Cases about content types stay as they are.
     *
     * @param complete what our client sends for the params of the case
     */
    public static RawRequest of(HttpRequestTestCase test, RawRequest complete) {
        HttpHeaders stated = Received.headers(test.getHeaders());
        Blob body = test.getBody().map(Blob::ofUtf8).orElseGet(() -> complete.bodyFor(stated));
        HttpHeaders.Builder headers = stated.toBuilder();
        complete.addMissing(TARGET, stated, headers);
        if (complete.header(TARGET) != null || (body.size() > 0 && !test.hasTag(ABOUT_TYPES))) {
            complete.addMissing("Content-Type", stated, headers);
        }
        return new RawRequest(test.getMethod(), target(test.getUri(), test.getQueryParams()), headers.build(), body);
    }

    private void addMissing(String name, HttpHeaders stated, HttpHeaders.Builder to) {
        String value = header(name);
        if (value != null && stated.first(name) == null) {
            to.add(name, value);
        }
    }

    public static RawRequest of(HttpMalformedRequestDefinition request) {
        return new RawRequest(
                request.getMethod(),
                target(request.expectUri(), request.getQueryParams()),
                Received.headers(request.getHeaders()),
                Blob.ofUtf8(request.getBody().orElse("")));
    }

    /** What a client sent. */
    public static RawRequest of(HttpRequest request) {
        String target = request.path() + (request.query() == null ? "" : "?" + request.query());
        return new RawRequest(
                request.method(),
                target,
                request.headers(),
                Received.of(request).body());
    }

    /** As a server adapter hands it on. */
    public HttpRequest toHttpRequest() {
        int question = target.indexOf('?');
        HttpRequestBuilder builder = HttpRequest.builder(method, question < 0 ? target : target.substring(0, question))
                .query(question < 0 ? null : target.substring(question + 1))
                .body(body.toByteArray());
        headers.forEach(builder::header);
        return builder.build();
    }

    /** A body that the case says is compressed has to be, whether our client has compressed it or not. */
    private Blob bodyFor(HttpHeaders stated) {
        boolean isMissing = "gzip".equals(stated.first("Content-Encoding")) && header("Content-Encoding") == null;
        return isMissing ? gzip(body) : body;
    }

    private static Blob gzip(Blob plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Blob.wrap(bytes.toByteArray());
    }

    @Nullable
    String header(String name) {
        return headers.first(name);
    }

    private static String target(String uri, List<String> query) {
        return query.isEmpty() ? uri : uri + (uri.contains("?") ? "&" : "?") + String.join("&", query);
    }
}
