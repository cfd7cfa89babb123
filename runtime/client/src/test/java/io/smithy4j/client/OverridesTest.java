package io.smithy4j.client;

import static io.smithy4j.client.ScriptedTransport.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.smithy4j.client.EchoOperation.EchoException;
import io.smithy4j.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
final class OverridesTest {
    private static EchoClient client(ScriptedTransport transport) {
        return EchoClient.builder()
                .endpoint("http://127.0.0.1:1")
                .transport(transport)
                .retry((call, failed) -> Duration.ZERO)
                .build();
    }

    @Test
    void attemptsOfOneCallDoNotChangeThoseOfOthers() {
        ScriptedTransport transport = new ScriptedTransport(answer(503, "no"));
        EchoClient client = client(transport);

        assertThatExceptionOfType(EchoException.class)
                .isThrownBy(
                        () -> client.with(overrides -> overrides.attempts(5)).echo("hi"));
        assertThat(transport.requests()).hasSize(5);

        assertThatExceptionOfType(EchoException.class).isThrownBy(() -> client.echo("hi"));
        assertThat(transport.requests()).hasSize(8);
    }

    @Test
    void aTimeoutOfOneCall() {
        EchoClient client = client(
                new ScriptedTransport(new CompletableFuture<HttpResponse>(), new CompletableFuture<HttpResponse>()));

        assertThatExceptionOfType(CallTimeoutException.class)
                .isThrownBy(() -> client.with(overrides -> overrides.timeout(Duration.ofMillis(50)))
                        .echo("hi"))
                .withMessageContaining("PT0.05S");
        assertThatExceptionOfType(CallTimeoutException.class)
                .isThrownBy(() -> client.with(overrides ->
                                overrides.attemptTimeout(Duration.ofMillis(30)).attempts(1))
                        .echo("hi"))
                .withMessageContaining("PT0.03S");
    }

    @Test
    void aHeaderOfOneCallReplacesThatOfTheRequest() {
        ScriptedTransport transport = new ScriptedTransport(answer(200, "yes"));

        client(transport)
                .with(overrides -> overrides.header("content-type", "text/html").header("x-mine", "1"))
                .echo("hi");

        assertThat(transport.requests().get(0).headers().all("Content-Type")).containsExactly("text/html");
        assertThat(transport.requests().get(0).headers().all("X-Mine")).containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nx-evil: 1", "a\nb", "a\rb", "a\0b", "\u0100"})
    void aHeaderThatWouldEndItsLineIsRefused(String value) {
        EchoClient client = client(new ScriptedTransport(answer(200, "yes")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.with(overrides -> overrides.header("x-mine", value)))
                .withMessageContaining("x-mine")
                .withMessageNotContaining("evil");
        assertThatIllegalArgumentException().isThrownBy(() -> client.with(overrides -> overrides.header(value, "1")));
    }

    @Test
    void interceptorsOfOneCallComeAfterThoseOfTheClientAndOverridesAddUp() {
        ScriptedTransport transport = new ScriptedTransport(answer(200, "yes"));
        List<String> notes = new ArrayList<>();
        EchoClient client = client(transport)
                .with(overrides -> overrides
                        .interceptor(new RecordingInterceptor("a ", notes))
                        .header("x-a", "1"))
                .with(overrides -> overrides
                        .interceptor(new RecordingInterceptor("b ", notes))
                        .header("x-b", "2"));

        client.echo("hi");

        assertThat(notes).startsWith("a readBeforeExecution", "b readBeforeExecution");
        assertThat(transport.requests().get(0).headers().all("x-a")).containsExactly("1");
        assertThat(transport.requests().get(0).headers().all("x-b")).containsExactly("2");
    }

    @Test
    void closingAViewClosesNothing() throws Exception {
        try (var server = new ScriptedServer(ScriptedServer.response(200, "yes"));
                var client = EchoClient.at(server).build()) {
            client.with(overrides -> overrides.attempts(1)).close();

            assertThat(client.echo("hi")).isEqualTo("yes");
            assertThat(client.with(overrides -> overrides.attempts(1)).echo("hi"))
                    .isEqualTo("yes");
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void closingTheClientEndsCallsOfItsViews() {
        EchoClient client = client(new ScriptedTransport(new CompletableFuture<HttpResponse>()));
        EchoClient view = client.with(overrides -> overrides.attempts(1));
        CompletableFuture<String> call = view.echoAsync("hi");

        client.close();

        assertThat(call).isCompletedExceptionally();
        assertThatIllegalStateException().isThrownBy(() -> view.echo("hi")).withMessageContaining("closed");
    }

    @Test
    void senselessOverridesAreRefused() {
        EchoClient client = client(new ScriptedTransport(answer(200, "yes")));

        assertThatIllegalArgumentException().isThrownBy(() -> client.with(o -> o.timeout(Duration.ZERO)));
        assertThatIllegalArgumentException().isThrownBy(() -> client.with(o -> o.attemptTimeout(Duration.ZERO)));
        assertThatIllegalArgumentException().isThrownBy(() -> client.with(o -> o.attempts(0)));
    }
}
