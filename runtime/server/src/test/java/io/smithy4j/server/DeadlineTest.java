package io.smithy4j.server;

import static io.smithy4j.server.PipelineHarness.echo;
import static io.smithy4j.server.PipelineHarness.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smithy4j.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class DeadlineTest {
    private final Logger logger = Logger.getLogger(ServerPipeline.class.getName());

    @BeforeEach
    void silenceTheLog() {
        logger.setLevel(Level.SEVERE);
    }

    @AfterEach
    void leaveTheLog() {
        logger.setLevel(null);
    }

    @Test
    void anAsynchronousHandlerThatIsNotDoneInTimeIsCancelledAndTheCallerTold() {
        CompletableFuture<String> never = new CompletableFuture<>();
        ServerPipeline pipeline = new Settings()
                .deadline(Duration.ofMillis(50))
                .maxRequestsUnderWay(1)
                .pipeline(new EchoOperation((input, context) -> input.equals("hang") ? never : done(input)));

        HttpResponse response = pipeline.handle(echo("hang").build()).join();

        assertThat(response.status()).isEqualTo(504);
        assertThat(response.headers().first("x-error")).isEqualTo("RequestTimeoutException");
        assertThat(response.headers().first("Retry-After")).isNull();
        assertThat(text(response)).isEqualTo("the service did not answer in time");
        // The caller need not wait until the handler knows.
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> never.get(5, TimeUnit.SECONDS));
        assertThat(pipeline.handle(echo("next").build()).join().status()).isEqualTo(200);
    }

    @Test
    void interceptorsSeeOneFailureAndOneAnswer() {
        List<String> seen = new ArrayList<>();
        CompletableFuture<String> never = new CompletableFuture<>();
        ServerInterceptor noting = new ServerInterceptor() {
            @Override
            public void onFailure(RequestContext context, Throwable failure) {
                seen.add(String.valueOf(failure.getMessage()));
            }

            @Override
            public HttpResponse beforeAnswer(RequestContext context, HttpResponse response) {
                seen.add("answer " + response.status());
                return response;
            }
        };

        HttpResponse response = new Settings()
                .deadline(Duration.ofMillis(50))
                .interceptor(noting)
                .pipeline(new EchoOperation((input, context) -> never))
                .handle(echo("a").build())
                .join();

        assertThat(response.status()).isEqualTo(504);
        assertThat(seen).containsExactly("RequestTimeoutException: the service did not answer in time", "answer 504");
    }

    @Test
    void anAuthenticatorThatHangsIsNotWaitedForEither() {
        HttpResponse response = new Settings()
                .deadline(Duration.ofMillis(50))
                .authenticator(request -> new CompletableFuture<>())
                .pipeline(PipelineHarness.echoing())
                .handle(echo("a").build())
                .join();

        assertThat(response.status()).isEqualTo(504);
    }

    @Test
    void theDeadlineIsCountedFromTheArrivalByTheClockOfTheService() {
        Instant now = Instant.parse("2024-01-01T00:00:00Z");
        List<Instant> seen = new ArrayList<>();

        HttpResponse response = new Settings()
                .clock(Clock.fixed(now, ZoneOffset.UTC))
                .deadline(Duration.ofSeconds(5))
                .pipeline(new EchoOperation((input, context) -> {
                    seen.add(context.deadline());
                    return done(input);
                }))
                .handle(echo("a").build())
                .join();

        assertThat(response.status()).isEqualTo(200);
        assertThat(seen).containsExactly(now.plusSeconds(5));
    }

    private static CompletableFuture<String> done(String output) {
        return CompletableFuture.completedFuture(output);
    }
}
