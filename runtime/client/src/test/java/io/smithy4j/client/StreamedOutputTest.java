package io.smithy4j.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smithy4j.core.DecodeException;
import io.smithy4j.core.ErrorMetadata;
import io.smithy4j.core.ServiceException;
import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Outputs whose body nobody has read belong to the caller, or to nobody: then they are given up. */
@Timeout(20)
final class StreamedOutputTest {
    private final AtomicInteger closed = new AtomicInteger();

    private final CountDownLatch firstClosed = new CountDownLatch(1);

    private HttpResponse response(int status) {
        HttpBody body = HttpBody.of(new ByteArrayInputStream("content".getBytes(UTF_8)) {
            @Override
            public void close() {
                closed.incrementAndGet();
                firstClosed.countDown();
            }
        });
        return HttpResponse.builder(status).body(body).build();
    }

    private static ClientPipeline pipeline(Duration timeout, CompletableFuture<HttpResponse> answer) {
        return new EchoClient.Builder()
                .endpoint("http://127.0.0.1:1")
                .timeout(timeout)
                .transport(new HttpTransport() {
                    @Override
                    public CompletableFuture<HttpResponse> send(HttpRequest request, Duration timeLeft) {
                        return answer;
                    }

                    @Override
                    public void close() {}
                })
                .pipeline();
    }

    @Test
    void theCallerReadsTheBodyAfterTheCallAndItsTimeoutAreOver() throws Exception {
        try (var pipeline = pipeline(Duration.ofMillis(200), CompletableFuture.completedFuture(response(200)))) {
            HttpBody output = pipeline.call(new Download(), "in");
            Thread.sleep(300);

            assertThat(closed).hasValue(0);
            assertThat(output.readFully(100).join()).asString(UTF_8).isEqualTo("content");
            assertThat(closed).hasValue(1);
        }
    }

    @Test
    void errorsAreReadAsEver() {
        try (var pipeline = pipeline(Duration.ofSeconds(5), CompletableFuture.completedFuture(response(400)))) {
            assertThatExceptionOfType(ServiceException.class)
                    .isThrownBy(() -> pipeline.call(new Download(), "in"))
                    .withMessage("content");
            assertThat(closed).hasValue(1);
        }
    }

    @Test
    void aBodyWhoseOutputCannotBeMadeIsGivenUp() {
        try (var pipeline = pipeline(Duration.ofSeconds(5), CompletableFuture.completedFuture(response(201)))) {
            assertThatExceptionOfType(MalformedResponseException.class)
                    .isThrownBy(() -> pipeline.call(new Download(), "in"));
            assertThat(closed).hasValue(1);
        }
    }

    @Test
    void aBodyThatComesAfterTheCallWasGivenUpIsGivenUpToo() throws InterruptedException {
        CompletableFuture<HttpResponse> answer = new CompletableFuture<>() {
            @Override
            public boolean cancel(boolean mayInterrupt) {
                return complete(response(200));
            }
        };
        try (var pipeline = pipeline(Duration.ofMillis(100), answer)) {
            assertThatExceptionOfType(CallTimeoutException.class).isThrownBy(() -> pipeline.call(new Download(), "in"));
            // The caller may know of the timeout before the attempt does.
            assertThat(firstClosed.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aSuccessReachesTheFutureUnread() throws ExecutionException, InterruptedException {
        try (var pipeline = pipeline(Duration.ofSeconds(5), CompletableFuture.completedFuture(response(200)))) {
            HttpBody output = pipeline.callAsync(new Download(), "in").get();

            assertThat(closed).hasValue(0);
            output.discard();
            assertThat(closed).hasValue(1);
        }
    }

    /** The output is the body; with status 201 there is none. */
    private static final class Download extends ClientOperation<String, HttpBody> {
        Download() {
            super("Depot", "Download");
        }

        @Override
        public boolean streamsOutput() {
            return true;
        }

        @Override
        public HttpRequest encode(String input) {
            return HttpRequest.builder("GET", "/").build();
        }

        @Override
        public HttpBody decode(HttpResponse response, byte[] body) {
            assertThat(body).isEmpty();
            if (response.status() == 201) {
                throw new DecodeException("/header", "expected a number");
            }
            return response.body();
        }

        @Override
        public ServiceException decodeError(HttpResponse response, byte[] body) {
            String message = new String(body, UTF_8);
            return new EchoOperation.EchoException(new ErrorMetadata("Failure", message, response.status(), null));
        }
    }
}
