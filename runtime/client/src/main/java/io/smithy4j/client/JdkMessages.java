package io.smithy4j.client;

import io.smithy4j.http.BytesBody;
import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.PublisherBody;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;

/** Our messages as those of the JDK, and back. */
final class JdkMessages {
    // The JDK writes these itself and refuses them from anybody else.
    private static final Set<String> WRITTEN_BY_JDK =
            Set.of("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade");

    private static final int MOST_FIELDS = 512;

    private static final int MOST_HEADER_CHARS = 64 * 1024;

    private static final Duration LATER = Duration.ofSeconds(1);

    private JdkMessages() {}

    static java.net.http.HttpRequest request(HttpRequest request, Duration timeLeft) {
        URI uri = request.uri();
        var builder = java.net.http.HttpRequest.newBuilder(uri)
                // The call has timers of its own, which tell attempt and call apart: the JDK's is for when they fail.
                .timeout(timeLeft.plus(LATER))
                .method(request.method(), publisher(request.body()));
        if ("http".equals(uri.getScheme())) {
            // Otherwise the JDK asks every server for an upgrade to HTTP/2, which proxies and small servers stumble
            // over.
            builder.version(HttpClient.Version.HTTP_1_1);
        }
        if (request.headers().first("User-Agent") == null) {
            // Otherwise the JDK tells every service its version.
            builder.header("User-Agent", "smithy4j");
        }
        request.headers().forEach((name, value) -> {
            if (!WRITTEN_BY_JDK.contains(name.toLowerCase(Locale.ROOT))) {
                builder.header(name, value);
            }
        });
        return builder.build();
    }

    /** {@code threads} are those that may read a body which comes in chunks. */
    static HttpResponse response(
            java.net.http.HttpResponse<Flow.Publisher<List<ByteBuffer>>> response, Executor threads) {
        HttpBody body = body(response, threads);
        try {
            return head(response).body(body).build();
        } catch (IllegalArgumentException | IOException e) {
            body.discard();
            throw new CompletionException(e instanceof IOException ? e : new IOException(e.getMessage()));
        }
    }

    private static HttpBody body(
            java.net.http.HttpResponse<Flow.Publisher<List<ByteBuffer>>> response, Executor threads) {
        Flow.Publisher<ByteBuffer> buffers = new BufferPublisher(response.body());
        boolean isChunked = response.headers().firstValue("transfer-encoding").isPresent();
        return HttpBody.of(isChunked ? new DetachedPublisher(buffers, threads) : buffers);
    }

    /** Throws what an exchange failed with; what is wrong with an answer is no fault of the caller's arguments. */
    static HttpResponse failed(Throwable failure) {
        Throwable cause = CallFailures.unwrapped(failure);
        boolean isUnchecked = cause instanceof RuntimeException && !(cause instanceof CancellationException);
        throw new CompletionException(isUnchecked ? new IOException("the answer is not HTTP", cause) : cause);
    }

    private static HttpResponse.Builder head(java.net.http.HttpResponse<?> response) throws IOException {
        HttpResponse.Builder builder = HttpResponse.builder(response.statusCode());
        int fields = 0;
        long size = 0;
        for (var field : response.headers().map().entrySet()) {
            for (String value : field.getValue()) {
                fields++;
                size += field.getKey().length() + value.length();
                builder.header(field.getKey(), value);
            }
        }
        if (fields > MOST_FIELDS || size > MOST_HEADER_CHARS) {
            throw new IOException("the answer has more than " + MOST_FIELDS + " header fields, or more than "
                    + MOST_HEADER_CHARS + " characters in them");
        }
        return builder;
    }

    private static BodyPublisher publisher(HttpBody body) {
        if (body instanceof BytesBody bytes) {
            return bytes.bytes().length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes.bytes());
        }
        return body instanceof PublisherBody published
                ? sized(published.publisher(), body.length())
                : sized(BodyPublishers.ofInputStream(body::asInputStream), body.length());
    }

    private static BodyPublisher sized(Flow.Publisher<ByteBuffer> publisher, OptionalLong length) {
        if (length.isEmpty()) {
            return BodyPublishers.fromPublisher(publisher);
        }
        return length.getAsLong() == 0
                ? BodyPublishers.noBody()
                : BodyPublishers.fromPublisher(publisher, length.getAsLong());
    }
}
