package io.smithy4j.server;

import io.smithy4j.http.BodyTooLargeException;
import io.smithy4j.http.HttpRequest;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Request bodies in gzip: Smithy 2.0, {@code requestCompression} trait. */
final class GzipBody {
    private GzipBody() {}

    /** Whether gzip is what was done to the body last (RFC 9110, 8.4). */
    static boolean isMeantBy(HttpRequest request) {
        List<String> values = request.headers().all("Content-Encoding");
        if (values.isEmpty()) {
            return false;
        }
        String last = values.get(values.size() - 1);
        return last.substring(last.lastIndexOf(',') + 1).strip().equalsIgnoreCase("gzip");
    }

    /**
     * The body before it was compressed.
     *
     * @param limit the most bytes to accept: a few bytes of gzip can hold a thousand times as many
     * @throws CompletionException with a {@link ZipException} or a {@link BodyTooLargeException}
     */
    static byte[] plain(byte[] body, long limit) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] plain = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
            if (plain.length > limit) {
                throw new CompletionException(new BodyTooLargeException(limit));
            }
            return plain;
        } catch (EOFException e) {
            throw new CompletionException(new ZipException("the end is missing"));
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }
}
