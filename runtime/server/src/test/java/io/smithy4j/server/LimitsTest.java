package io.smithy4j.server;

import static io.smithy4j.server.PipelineHarness.echo;
import static io.smithy4j.server.PipelineHarness.echoing;
import static io.smithy4j.server.PipelineHarness.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpRequestBuilder;
import io.smithy4j.http.HttpResponse;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

final class LimitsTest {
    @Test
    void aTargetThatIsTooLongIsToldSo() {
        HttpResponse fits = answer(new Settings(), echo("a").query("a".repeat(8 * 1024 - 2)));
        HttpResponse tooLong = answer(new Settings(), echo("a").query("a".repeat(8 * 1024 - 1)));

        assertThat(fits.status()).isEqualTo(200);
        assertThat(tooLong.status()).isEqualTo(414);
        assertThat(tooLong.headers().first("x-error")).isEqualTo("UriTooLongException");
    }

    @Test
    void tooManyHeaderFieldsAreToldSo() {
        assertThat(answer(new Settings(), headers(97, "a")).status()).isEqualTo(200);
        HttpResponse tooMany = answer(new Settings(), headers(98, "a"));

        assertThat(tooMany.status()).isEqualTo(431);
        assertThat(tooMany.headers().first("x-error")).isEqualTo("RequestHeaderFieldsTooLargeException");
        assertThat(text(tooMany)).contains("100");
    }

    @Test
    void headerFieldsThatAreTooLargeAreToldSo() {
        assertThat(answer(new Settings(), headers(1, "a".repeat(16_000))).status())
                .isEqualTo(200);
        assertThat(answer(new Settings(), headers(1, "a".repeat(16 * 1024))).status())
                .isEqualTo(431);
    }

    @Test
    void eachLimitCanBeSet() {
        assertThat(answer(new Settings().maxTargetChars(3), echo("a").query("ab"))
                        .status())
                .isEqualTo(414);
        assertThat(answer(new Settings().maxHeaderFields(3), headers(1, "a")).status())
                .isEqualTo(431);
        assertThat(answer(new Settings().maxHeaderBytes(50), headers(1, "a")).status())
                .isEqualTo(431);
        assertThat(answer(new Settings().maxBodyBytes(2), echo("abc")).status()).isEqualTo(413);
        assertThat(answer(new Settings().maxBodyBytes(3), echo("abc").bodyLimit(1))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aLimitIsMoreThanNothing() {
        Settings settings = new Settings();

        assertThatIllegalArgumentException().isThrownBy(() -> settings.maxBodyBytes(0));
        assertThatIllegalArgumentException().isThrownBy(() -> settings.maxRequestsUnderWay(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> settings.deadline(Duration.ZERO));
    }

    @Test
    void requestsBeyondThoseUnderWayAreTurnedAwayBeforeTheirBodyIsRead() {
        List<CompletableFuture<String>> stages = new ArrayList<>();
        ServerPipeline pipeline = new Settings().maxRequestsUnderWay(2).pipeline(new EchoOperation((input, context) -> {
            CompletableFuture<String> stage = new CompletableFuture<>();
            stages.add(stage);
            return stage;
        }));
        CompletableFuture<HttpResponse> first = pipeline.handle(echo("a").build());
        CompletableFuture<HttpResponse> second = pipeline.handle(echo("b").build());

        HttpResponse turnedAway = pipeline.handle(
                        echo("").body(HttpBody.of(new Untouchable())).build())
                .join();

        assertThat(turnedAway.status()).isEqualTo(503);
        assertThat(turnedAway.headers().first("Retry-After")).isEqualTo("1");
        assertThat(turnedAway.headers().first("x-error")).isEqualTo("ServiceUnavailableException");
        assertThat(turnedAway.headers().first("x-protocol")).isEqualTo("text");
        stages.get(0).complete("done");
        assertThat(first.join().status()).isEqualTo(200);
        CompletableFuture<HttpResponse> third = pipeline.handle(echo("c").build());
        assertThat(third).isNotDone();
        second.cancel(true);
        assertThat(pipeline.handle(echo("d").build())).isNotDone();
        assertThat(pipeline.handle(echo("e").build()).join().status()).isEqualTo(503);
    }

    private static HttpRequestBuilder headers(int count, String value) {
        HttpRequestBuilder request = echo("a");
        for (int i = 0; i < count; i++) {
            request.header("x-" + i, value);
        }
        return request;
    }

    private static HttpResponse answer(Settings settings, HttpRequestBuilder request) {
        return settings.pipeline(echoing()).handle(request.build()).join();
    }

    private static final class Untouchable extends InputStream {
        @Override
        public int read() {
            throw new AssertionError("read");
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            throw new AssertionError("read");
        }
    }
}
