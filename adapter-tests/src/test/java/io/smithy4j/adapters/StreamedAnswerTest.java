package io.smithy4j.adapters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers whose body is not at hand when they begin. */
@Timeout(30)
@ParameterizedClass(name = "{0}")
@EnumSource(Adapter.class)
final class StreamedAnswerTest {
    private static final String GET = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

    private static final String GET_AND_CLOSE = "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

    private final Adapter adapter;

    StreamedAnswerTest(Adapter adapter) {
        this.adapter = adapter;
    }

    @Test
    void aStreamOfUnknownLengthIsChunkedAndTheConnectionGoesOn() throws Exception {
        try (var server = answering(() -> HttpBody.of(stream("hello")));
                var client = new RawClient(server)) {
            for (int i = 0; i < 3; i++) {
                assertThat(client.send(GET).head())
                        .containsIgnoringCase("transfer-encoding: chunked")
                        .doesNotContainIgnoringCase("content-length");
                assertThat(client.chunks()).isEqualTo("hello");
            }
        }
    }

    @Test
    void aStreamOfKnownLengthHasThatLength() throws Exception {
        try (var server = answering(() -> HttpBody.of(stream("hello"), 5));
                var client = new RawClient(server)) {
            for (int i = 0; i < 3; i++) {
                assertThat(client.send(GET).response())
                        .containsIgnoringCase("content-length: 5\r\n")
                        .endsWith("hello");
            }
        }
    }

    @Test
    void aFileIsSentWhole(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("body"), new byte[3_000_000]);
        try (var server = answering(() -> HttpBody.of(file));
                var client = new RawClient(server)) {
            assertThat(client.send(GET).response()).hasSizeGreaterThan(3_000_000);
            assertThat(client.send(GET).response()).hasSizeGreaterThan(3_000_000);
        }
    }

    @Test
    void largeBytesAreSentWhole() throws Exception {
        byte[] bytes = new byte[5_000_000];
        try (var server = adapter.start(request -> CompletableFuture.supplyAsync(
                        () -> HttpResponse.builder(200).body(bytes).build()));
                var client = new RawClient(server)) {
            assertThat(client.send(GET).response()).hasSizeGreaterThan(5_000_000);
            assertThat(client.send(GET).response()).hasSizeGreaterThan(5_000_000);
        }
    }

    @Test
    void theFirstBytesArriveWhileTheRestIsUnderWay() throws Exception {
        PipedOutputStream handler = new PipedOutputStream();
        PipedInputStream body = new PipedInputStream(handler);
        try (var server = answering(() -> HttpBody.of(body));
                var client = new RawClient(server)) {
            handler.write("first".getBytes(UTF_8));
            handler.flush();
            client.send(GET).head();
            assertThat(client.chunk()).isEqualTo("first");

            handler.write("second".getBytes(UTF_8));
            handler.close();
            assertThat(client.chunks()).isEqualTo("second");
        }
    }

    @Test
    void aPublisherIsSentAsItPublishes() throws Exception {
        SubmissionPublisher<ByteBuffer> publisher = new SubmissionPublisher<>();
        try (var server = answering(() -> HttpBody.of(publisher));
                var client = new RawClient(server)) {
            client.send(GET);
            while (!publisher.hasSubscribers()) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            publisher.submit(ByteBuffer.wrap("first".getBytes(UTF_8)));
            client.head();
            assertThat(client.chunk()).isEqualTo("first");

            publisher.submit(ByteBuffer.wrap("second".getBytes(UTF_8)));
            publisher.close();
            assertThat(client.chunks()).isEqualTo("second");
        }
    }

    @Test
    void aCallerWhoDoesNotReadIsNotSentToWithoutEnd() throws Exception {
        CountingStream endless = new CountingStream();
        try (var server = answering(() -> HttpBody.of(endless))) {
            try (var client = new RawClient(server)) {
                client.send(GET).head();
                long before = -1;
                while (before != endless.count()) {
                    before = endless.count();
                    TimeUnit.MILLISECONDS.sleep(300);
                }
                assertThat(endless.count()).isLessThan(20_000_000);
            }
            assertThat(endless.closed.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aStreamThatBreaksOffIsNoShorterAnswer() throws Exception {
        try (var server = answering(() -> HttpBody.of(breaking(10_000)));
                var client = new RawClient(server)) {
            client.send(GET);

            assertThat(client.rest()).startsWith("HTTP/1.1 200").doesNotEndWith("0\r\n\r\n");
        }
    }

    @Test
    void aStreamThatBreaksOffIsNoShorterAnswerOnAConnectionThatWasToEnd() throws Exception {
        try (var server = answering(() -> HttpBody.of(breaking(10_000)));
                var client = new RawClient(server)) {
            client.send(GET_AND_CLOSE);

            String head = client.head();
            // Without chunks, the end of the connection would be the end of the answer.
            assertThat(head).startsWith("HTTP/1.1 200").containsIgnoringCase("transfer-encoding: chunked");
            assertThat(client.rest()).doesNotEndWith("0\r\n\r\n");
        }
    }

    @Test
    void aStreamWithFewerBytesThanPromisedIsCut() throws Exception {
        try (var server = answering(() -> HttpBody.of(stream("hell"), 5));
                var client = new RawClient(server)) {
            String answer = client.send(GET).rest();

            assertThat(answer)
                    .satisfiesAnyOf(
                            cut -> assertThat(cut).startsWith("HTTP/1.1 500"),
                            cut -> assertThat(cut).startsWith("HTTP/1.1 200").endsWith("hell"));
        }
    }

    @Test
    void aStreamWithMoreBytesThanPromisedNeverBecomesASecondAnswer() throws Exception {
        try (var server = answering(() -> HttpBody.of(stream("helloHTTP/1.1 200 OK\r\n\r\n"), 5));
                var client = new RawClient(server)) {
            assertThat(client.send(GET).rest()).doesNotContain("helloH");
        }
    }

    @Test
    void aPublisherThatFailsIsNoShorterAnswer() throws Exception {
        SubmissionPublisher<ByteBuffer> publisher = new SubmissionPublisher<>();
        try (var server = answering(() -> HttpBody.of(publisher));
                var client = new RawClient(server)) {
            client.send(GET);
            while (!publisher.hasSubscribers()) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            publisher.submit(ByteBuffer.wrap("first".getBytes(UTF_8)));
            client.head();
            client.chunk();
            publisher.closeExceptionally(new IllegalStateException("broken"));

            assertThat(client.rest()).isBlank();
        }
    }

    private RunningServer answering(Supplier<HttpBody> body) {
        return adapter.start(request -> CompletableFuture.completedFuture(
                HttpResponse.builder(200).body(body.get()).build()));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static InputStream breaking(int after) {
        InputStream closed = InputStream.nullInputStream();
        try {
            closed.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new SequenceInputStream(new ByteArrayInputStream(new byte[after]), closed);
    }
}
