package io.smithy4j.server;

import static io.smithy4j.server.PipelineHarness.answer;
import static io.smithy4j.server.PipelineHarness.echo;
import static io.smithy4j.server.PipelineHarness.failing;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a handler when nobody waits for its answer, or somebody interrupts it. */
final class GivenUpTest {
    private final Logger logger = Logger.getLogger(ServerPipeline.class.getName());

    private final Counter log = new Counter();

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

    @Test
    void cancellingTheAnswerCancelsTheStageOfTheHandlerAndIsNotLogged() {
        CompletableFuture<String> stage = new CompletableFuture<>();

        handle(stage, HttpBody.of("a".getBytes(UTF_8))).cancel(true);

        assertThat(stage).isCancelled();
        assertThat(log.records).isEmpty();
    }

    @Test
    void cancellingTheAnswerEndsTheReadingOfTheBodyAndIsNotLogged() {
        Unending body = new Unending();

        handle(new CompletableFuture<>(), HttpBody.of(body)).cancel(true);

        assertThat(body.cancelled).isTrue();
        assertThat(log.records).isEmpty();
    }

    @Test
    void anAnswerLeavesTheStageOfTheHandlerAlone() {
        CompletableFuture<String> stage = new CompletableFuture<>();
        CompletableFuture<HttpResponse> answer = handle(stage, HttpBody.of("a".getBytes(UTF_8)));

        stage.complete("b");

        assertThat(answer.join().status()).isEqualTo(200);
        assertThat(stage).isCompletedWithValue("b");
    }

    @Test
    void aStageThatAnswersNoQuestionsIsAnAnswer() {
        HttpResponse response = handle(CompletableFuture.completedStage("b"), HttpBody.ofUtf8("a"))
                .join();

        assertThat(response.status()).isEqualTo(200);
        assertThat(log.records).isEmpty();
    }

    @Test
    void aStageThatTheHandlerCancelsIsAnInternalFailure() {
        HttpResponse response = answer(failing(new CancellationException("canary")), echo("a"));

        assertThat(response.status()).isEqualTo(500);
        assertThat(log.records).hasSize(1);
    }

    @Test
    void anInterruptedHandlerHasFailedAndTheInterruptIsKept() {
        EchoOperation interrupted = new EchoOperation((input, context) -> {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted");
        });

        HttpResponse response = answer(interrupted, echo("a"));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(response.status()).isEqualTo(500);
    }

    private static CompletableFuture<HttpResponse> handle(CompletionStage<String> stage, HttpBody body) {
        EchoOperation operation = new EchoOperation((input, context) -> stage);
        return new Settings()
                .pipeline(new TextProtocol("text", operation))
                .handle(echo("").body(body).build());
    }

    /** Never publishes anything. */
    private static final class Unending implements Flow.Publisher<ByteBuffer>, Flow.Subscription {
        private boolean cancelled;

        @Override
        public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
            subscriber.onSubscribe(this);
        }

        @Override
        public void request(long count) {}

        @Override
        public void cancel() {
            cancelled = true;
        }
    }

    private static final class Counter extends Handler {
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
