package io.smithy4j.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HttpBodyTest {
    static List<Supplier<HttpBody>> bodiesOfFiveBytes() {
        return List.of(
                () -> HttpBody.of(bytes("hello")),
                () -> HttpBody.of(new ByteArrayInputStream(bytes("hello"))),
                () -> HttpBody.of(new ByteArrayInputStream(bytes("hello")), 5),
                () -> HttpBody.of(new Parts("he", "ll", "o")),
                () -> HttpBody.of(new Parts("he", "ll", "o"), 5));
    }

    @ParameterizedTest
    @MethodSource("bodiesOfFiveBytes")
    void aBodyUpToTheLimitIsReadWhole(Supplier<HttpBody> body) {
        assertThat(body.get().readFully(5).join()).asString(UTF_8).isEqualTo("hello");
    }

    @ParameterizedTest
    @MethodSource("bodiesOfFiveBytes")
    void aBodyPastTheLimitIsRefused(Supplier<HttpBody> body) {
        assertThat(failure(body.get().readFully(4)))
                .isInstanceOfSatisfying(
                        BodyTooLargeException.class, e -> assertThat(e.limit()).isEqualTo(4));
    }

    @ParameterizedTest
    @MethodSource("bodiesOfFiveBytes")
    void aBodyIsWrittenWhole(Supplier<HttpBody> body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        body.get().writeTo(out);

        assertThat(out.toString(UTF_8)).isEqualTo("hello");
    }

    @ParameterizedTest
    @MethodSource("bodiesOfFiveBytes")
    void aBodyIsAStreamToo(Supplier<HttpBody> body) throws IOException {
        try (InputStream stream = body.get().asInputStream()) {
            assertThat(stream.read()).isEqualTo('h');
            assertThat(stream.readAllBytes()).asString(UTF_8).isEqualTo("ello");
            assertThat(stream.read()).isEqualTo(-1);
        }
    }

    @Test
    void aStreamThatEndsBeforeItsLengthSaysSo() {
        for (HttpBody body : List.of(
                HttpBody.of(new ByteArrayInputStream(bytes("hell")), 5), HttpBody.of(new Parts("he", "ll"), 5))) {
            assertThatExceptionOfType(EOFException.class)
                    .isThrownBy(() -> body.asInputStream().readAllBytes())
                    .withMessage("the body ended after 4 of 5 bytes");
        }
    }

    @Test
    void aFileIsReadAfreshEachTime(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("f"), "hello");
        HttpBody body = HttpBody.of(file);

        assertThat(body.length()).hasValue(5);
        assertThat(body.isReplayable()).isTrue();
        for (int i = 0; i < 2; i++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            body.writeTo(out);
            assertThat(out.toString(UTF_8)).isEqualTo("hello");
            assertThat(body.readFully(5).join()).asString(UTF_8).isEqualTo("hello");
            assertThat(body.asInputStream().readAllBytes()).asString(UTF_8).isEqualTo("hello");
        }
        assertThat(body).hasToString("file of 5 bytes");
        assertThat(failure(body.readFully(4))).isInstanceOf(BodyTooLargeException.class);
    }

    @Test
    void aFileThatIsNotThereIsRefusedAtOnce(@TempDir Path folder) {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> HttpBody.of(folder.resolve("none")))
                .withMessageContaining("none");
    }

    @Test
    void bodiesOfTheSameBytesAreEqual() {
        assertThat(HttpBody.ofUtf8("a")).isEqualTo(HttpBody.of(bytes("a"))).hasSameHashCodeAs(HttpBody.ofUtf8("a"));
        assertThat(HttpBody.ofUtf8("a")).isNotEqualTo(HttpBody.ofUtf8("b"));
    }

    @Test
    void onlyBytesCanBeSentAgain() {
        assertThat(bodiesOfFiveBytes().stream().map(body -> body.get().isReplayable()))
                .containsExactly(true, false, false, false, false);
    }

    @Test
    void aStreamThatDeclaresTooMuchIsNotTouched() throws IOException {
        InputStream untouchable = InputStream.nullInputStream();
        untouchable.close();

        assertThat(failure(HttpBody.of(untouchable, 6).readFully(5))).isInstanceOf(BodyTooLargeException.class);
    }

    @Test
    void aStreamThatEndsEarlyIsNoShorterBodyButAFailure() {
        assertThat(failure(
                        HttpBody.of(new ByteArrayInputStream(bytes("hel")), 5).readFully(10)))
                .isInstanceOf(EOFException.class);
        assertThatExceptionOfType(EOFException.class)
                .isThrownBy(() ->
                        HttpBody.of(new ByteArrayInputStream(bytes("hel")), 5).writeTo(new ByteArrayOutputStream()));
    }

    @Test
    void readingPastTheLimitCancelsThePublisher() {
        Parts parts = new Parts("he", "ll", "o");

        assertThat(failure(HttpBody.of(parts).readFully(3))).isInstanceOf(BodyTooLargeException.class);
        assertThat(parts.cancelled).isTrue();
    }

    @Test
    void cancellingTheReadingCancelsThePublisher() {
        AtomicBoolean cancelled = new AtomicBoolean();
        CompletableFuture<byte[]> reading = HttpBody.of(subscriber -> subscriber.onSubscribe(stalled(cancelled)))
                .readFully(5);

        reading.cancel(true);

        assertThat(cancelled).isTrue();
    }

    @Test
    void discardingClosesAStreamAndCancelsAPublisher() {
        AtomicBoolean closed = new AtomicBoolean();
        AtomicBoolean cancelled = new AtomicBoolean();

        HttpBody.of(new ByteArrayInputStream(new byte[0]) {
                    @Override
                    public void close() {
                        closed.set(true);
                    }
                })
                .discard();
        HttpBody.of(subscriber -> subscriber.onSubscribe(stalled(cancelled))).discard();

        assertThat(closed).isTrue();
        assertThat(cancelled).isTrue();
    }

    @Test
    void aPublisherThatFailsFailsTheWriting() {
        Flow.Publisher<ByteBuffer> failing = subscriber -> {
            subscriber.onSubscribe(stalled(new AtomicBoolean()));
            subscriber.onError(new IOException("gone"));
        };

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> HttpBody.of(failing).writeTo(new ByteArrayOutputStream()))
                .withStackTraceContaining("gone");
    }

    private static Flow.Subscription stalled(AtomicBoolean cancelled) {
        return new Flow.Subscription() {
            @Override
            public void request(long n) {}

            @Override
            public void cancel() {
                cancelled.set(true);
            }
        };
    }

    private static Throwable failure(CompletableFuture<?> future) {
        try {
            future.join();
        } catch (CompletionException e) {
            return Objects.requireNonNull(e.getCause());
        }
        throw new AssertionError("did not fail");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    /** Publishes one part for each request. */
    private static final class Parts implements Flow.Publisher<ByteBuffer> {
        private final List<String> parts;

        private boolean cancelled;

        Parts(String... parts) {
            this.parts = List.of(parts);
        }

        @Override
        public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
            subscriber.onSubscribe(new Flow.Subscription() {
                private int next;

                @Override
                public void request(long n) {
                    if (cancelled) {
                        return;
                    }
                    if (next == parts.size()) {
                        subscriber.onComplete();
                    } else {
                        subscriber.onNext(ByteBuffer.wrap(bytes(parts.get(next++))));
                    }
                }

                @Override
                public void cancel() {
                    cancelled = true;
                }
            });
        }
    }

    @Test
    void theWholeOfABodyIsWorkedOnByItsExecutor() throws Exception {
        ExecutorService mine = Executors.newSingleThreadExecutor(task -> new Thread(task, "mine"));
        try {
            SubmissionPublisher<ByteBuffer> publisher = new SubmissionPublisher<>();
            CompletableFuture<String> worker = HttpBody.of(publisher, OptionalLong.empty(), mine)
                    .readFully(10)
                    .thenApply(bytes -> Thread.currentThread().getName() + " " + bytes.length);

            publisher.submit(ByteBuffer.wrap(new byte[3]));
            publisher.close();

            assertThat(worker.get(10, TimeUnit.SECONDS)).isEqualTo("mine 3");
        } finally {
            mine.shutdownNow();
        }
    }
}
