package io.smithy4j.client;

import io.smithy4j.http.BytesBody;
import io.smithy4j.http.HttpRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Bodies in gzip: Smithy 2.0, {@code requestCompression} trait. */
final class RequestCompression {
    // Smaller ones hardly shrink; all AWS SDKs begin here.
    private static final int LEAST_BYTES = 10_240;

    private static final String CONTENT_ENCODING = "Content-Encoding";

    private RequestCompression() {}

    /** The request with its body in gzip, if the body is at hand and large enough; gzip becomes the last of its encodings. */
    static HttpRequest gzip(HttpRequest request) {
        if (!(request.body() instanceof BytesBody body) || body.bytes().length < LEAST_BYTES) {
            return request;
        }
        List<String> encodings = new ArrayList<>(request.headers().all(CONTENT_ENCODING));
        encodings.add("gzip");
        return request.toBuilder()
                .setHeader(CONTENT_ENCODING, String.join(", ", encodings))
                .body(gzip(body.bytes()))
                .build();
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 2);
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
