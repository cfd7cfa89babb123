package io.smithy4j.server;

import static io.smithy4j.server.PipelineHarness.answer;
import static io.smithy4j.server.PipelineHarness.echo;
import static io.smithy4j.server.PipelineHarness.echoing;
import static io.smithy4j.server.PipelineHarness.failing;
import static io.smithy4j.server.PipelineHarness.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.RequestId;
import io.smithy4j.server.EchoOperation.KnownError;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ServerFailureTest {
    private final Logger logger = Logger.getLogger(ServerPipeline.class.getName());

    private final LogLines log = new LogLines();

    @BeforeEach
    void listenToTheLog() {
        logger.setUseParentHandlers(false);
        logger.addHandler(log);
    }

    @AfterEach
    void leaveTheLog() {
        logger.removeHandler(log);
        logger.setUseParentHandlers(true);
    }

    static List<EchoOperation> operationsThatFail() {
        return List.of(
                new EchoOperation((input, context) -> {
                    throw new IllegalStateException("canary");
                }),
                new EchoOperation((input, context) -> {
                    throw new AssertionError("canary");
                }),
                new EchoOperation((input, context) -> {
                    throw new OutOfMemoryError("canary");
                }),
                new EchoOperation((input, context) -> CompletableFuture.completedFuture("x" + depth(0))),
                failing(new IllegalStateException("canary")),
                failing(new CompletionException(new IllegalStateException("canary"))),
                failing(new StackOverflowError("canary")),
                new EchoOperation((input, context) -> CompletableFuture.completedFuture("!canary")),
                new EchoOperation((input, context) -> new CompletableFuture<String>().completeAsync(() -> {
                    throw new IllegalStateException("canary");
                })));
    }

    @ParameterizedTest
    @MethodSource("operationsThatFail")
    void aFailureIsAnInternalOneWithoutAnyDetail(EchoOperation operation) {
        HttpResponse response = answer(operation, echo("a"));

        assertInternal(response);
    }

    @Test
    @SuppressWarnings("NullAway") // What a handler without null checks does.
    void anOutputOrAStageThatIsNullIsAnInternalFailure() {
        assertInternal(
                answer(new EchoOperation((input, context) -> CompletableFuture.completedFuture(null)), echo("a")));
        assertInternal(answer(new EchoOperation((input, context) -> null), echo("a")));
    }

    @Test
    void aFailureIsLoggedOnceWithRequestIdAndOperation() {
        HttpResponse response = answer(failing(new IllegalStateException("canary")), echo("a"));

        assertThat(log.records).singleElement().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.SEVERE);
            assertThat(line.getMessage()).contains("Echo").contains(String.valueOf(RequestId.of(response)));
            assertThat(line.getThrown()).hasMessage("canary");
        });
    }

    @Test
    void faultsOfTheCallerAreNotLogged() {
        HttpResponse response = answer(echoing(), echo("!bad"));

        assertThat(response.status()).isEqualTo(400);
        assertThat(log.records).isEmpty();
    }

    @Test
    void errorsThatTheOperationListsAreAnsweredHoweverTheyCome() {
        EchoOperation throwing = new EchoOperation((input, context) -> {
            throw new KnownError();
        });

        for (EchoOperation operation :
                List.of(throwing, failing(new KnownError()), failing(new CompletionException(new KnownError())))) {
            HttpResponse response = answer(operation, echo("a"));

            assertThat(response.status()).isEqualTo(400);
            assertThat(response.headers().first("x-error")).isEqualTo("KnownError");
            assertThat(RequestId.of(response)).isNotNull();
        }
    }

    @Test
    void aBodyThatBreaksOffIsAFaultOfTheCallerAndNotLogged() {
        HttpResponse response = answer(echoing(), echo("").body(HttpBody.of(broken(), 5)));

        assertThat(response.status()).isEqualTo(400);
        assertThat(text(response)).doesNotContain("canary");
        assertThat(log.records).isEmpty();
    }

    @Test
    void aProtocolThatFailsStillAnswers() {
        ServerPipeline pipeline = new Settings().pipeline(new BrokenProtocol());

        HttpResponse response = pipeline.handle(echo("a").build()).join();

        assertThat(response.status()).isEqualTo(500);
        assertThat(response.body().length()).hasValue(0);
        assertThat(RequestId.of(response)).isNotNull();
    }

    private static void assertInternal(HttpResponse response) {
        assertThat(response.status()).isEqualTo(500);
        assertThat(response.headers().first("x-error")).isEqualTo("InternalFailure");
        assertThat(text(response)).isEqualTo("the service failed while it worked on the request");
        assertThat(response.toString()).doesNotContain("canary");
    }

    @SuppressWarnings("InfiniteRecursion") // To overflow the stack is the point.
    private static int depth(int level) {
        return depth(level + 1) + 1;
    }

    private static InputStream broken() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("canary");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return read();
            }
        };
    }

    /** Throws wherever it can. */
    private static final class BrokenProtocol extends ServerProtocol {
        private BrokenProtocol() {
            super("Texts", "broken");
        }

        @Override
        public boolean speaks(HttpRequest request) {
            return true;
        }

        @Override
        public ServerOperation<?, ?> route(HttpRequest request) {
            throw new IllegalStateException("canary");
        }

        @Override
        public HttpResponse encodeFault(ServerFault fault) {
            throw new IllegalStateException("canary");
        }
    }

    private static final class LogLines extends Handler {
        private final List<LogRecord> records = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            records.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
