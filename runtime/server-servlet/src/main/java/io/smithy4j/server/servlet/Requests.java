package io.smithy4j.server.servlet;

import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpRequestBuilder;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** The container's requests as ours. */
final class Requests {
    private Requests() {}

    /**
     * The request, its body unread; null if its path is not plainly below the mapping of the servlet.
     *
     * @throws IllegalArgumentException if request line or headers have what HTTP does not allow there
     */
    static @Nullable HttpRequest of(HttpServletRequest from, long maxBodyBytes) throws IOException {
        String path = MappedPath.below(from);
        if (path == null) {
            return null;
        }
        HttpRequestBuilder request = HttpRequest.builder(from.getMethod(), path)
                .query(from.getQueryString())
                .peer(new InetSocketAddress(from.getRemoteAddr(), from.getRemotePort()))
                .bodyLimit(maxBodyBytes);
        for (String name : Collections.list(from.getHeaderNames())) {
            from.getHeaders(name).asIterator().forEachRemaining(value -> request.header(name, value));
        }
        return request.body(body(from)).build();
    }

    private static HttpBody body(HttpServletRequest from) throws IOException {
        long length = from.getContentLengthLong();
        boolean framed = length >= 0 || from.getHeader("Transfer-Encoding") != null;
        // HTTP/2 frames bodies itself, with or without a length.
        if (!framed && from.getProtocol().startsWith("HTTP/1.")) {
            return HttpBody.empty();
        }
        return length < 0 ? HttpBody.of(from.getInputStream()) : HttpBody.of(from.getInputStream(), length);
    }
}
