package io.smithy4j.client;

import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The sum of a body in a header before it: Smithy 2.0, {@code httpChecksumRequired} trait. */
final class RequestChecksum {
    private static final String HEADER = "Content-MD5";

    private RequestChecksum() {}

    /**
     * The request with the sum of its body, unless the caller brought one.
     *
     * @throws IllegalArgumentException if the body can be read once only, so that nothing would be left to send
     */
    static HttpRequest md5(HttpRequest request) {
        if (request.headers().first(HEADER) != null) {
            return request;
        }
        if (!request.body().isReplayable()) {
            throw new IllegalArgumentException("the operation needs the checksum of its body before it is sent: "
                    + "make the body from bytes or a file, not from a stream");
        }
        return request.toBuilder().setHeader(HEADER, md5(request.body())).build();
    }

    private static String md5(HttpBody body) {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(body.asInputStream(), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("the body of the request cannot be read", e);
        }
        return Base64.getEncoder().encodeToString(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
