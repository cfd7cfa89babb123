package io.smithy4j.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
final class LifecycleTest {
    @Test
    void aClientWithoutAnEndpointSaysWhatToSet() {
        assertThatIllegalStateException()
                .isThrownBy(() -> EchoClient.builder().build())
                .withMessageContaining("endpoint(...)")
                .withMessageContaining("transport(service)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com",
                "ftp://example.com",
                "http://",
                "http:///a",
                "http://user:canary@example.com",
                "http://example.com?canary",
                "http://example.com#canary",
                "http://exa mple.com/canary",
                "http://example.com\r\n/canary"
            })
    void endpointsThatAreNoneAreRefusedWithoutRepeatingThem(String endpoint) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EchoClient.builder().endpoint(endpoint))
                .withMessageContaining("endpoint")
                .withMessageNotContaining("canary");
    }

    @Test
    void closingFailsTheCallsUnderWayAndFreesTheirConnections() throws Exception {
        try (var server = new ScriptedServer("")) {
            EchoClient client = EchoClient.at(server).build();
            CompletableFuture<String> call = client.echoAsync("hi");
            server.firstRequest().await();

            client.close();

            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(() -> call.get(5, TimeUnit.SECONDS))
                    .withCauseInstanceOf(TransportException.class)
                    .withMessageContaining("closed");
            assertThat(server.clientGone().await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void callsAfterCloseFail() throws Exception {
        try (var server = new ScriptedServer(ScriptedServer.response(200, ""))) {
            EchoClient client = EchoClient.at(server).build();
            client.close();
            client.close();

            assertThatIllegalStateException()
                    .isThrownBy(() -> client.echo("hi"))
                    .withMessageContaining("closed");
            assertThat(client.echoAsync("hi")).isCompletedExceptionally();
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void aTransportThatWasGivenStaysOpen() throws Exception {
        AtomicInteger closed = new AtomicInteger();
        HttpTransport transport = new HttpTransport() {
            @Override
            public CompletableFuture<HttpResponse> send(HttpRequest request, Duration timeLeft) {
                return CompletableFuture.completedFuture(HttpResponse.builder(200)
                        .body(request.uri().toString().getBytes(UTF_8))
                        .build());
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };

        try (var client = EchoClient.builder()
                .endpoint("https://example.com")
                .transport(transport)
                .build()) {
            assertThat(client.echo("hi")).isEqualTo("https://example.com/echo");
        }

        assertThat(closed).hasValue(0);
    }

    @Test
    void aServiceInThisProcessNeedsNoEndpoint() {
        try (var client = EchoClient.builder()
                .transport(request -> CompletableFuture.completedFuture(
                        HttpResponse.builder(200).body(request.body()).build()))
                .build()) {
            assertThat(client.echo("hi")).isEqualTo("hi");
            assertThat(client.echoStream("hi")).isEqualTo("hi");
        }
    }

    @Test
    void aServiceInThisProcessThatThrowsIsATransportFailure() {
        try (var client = EchoClient.builder()
                .transport(request -> {
                    throw new IllegalStateException("broken");
                })
                .build()) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> client.echo("hi"))
                    .withStackTraceContaining("broken");
        }
    }

    @Test
    void oneClientServesManyThreads() throws Exception {
        try (var client = EchoClient.builder()
                .transport(request -> CompletableFuture.completedFuture(
                        HttpResponse.builder(200).body(request.body()).build()))
                .build()) {
            List<CompletableFuture<String>> calls = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                calls.add(client.echoAsync("call " + i));
            }

            for (int i = 0; i < calls.size(); i++) {
                assertThat(calls.get(i).get()).isEqualTo("call " + i);
            }
        }
    }

    @Test
    void theThreadsOfAClientKeepNoVirtualMachineAlive() throws Exception {
        try (var server = new ScriptedServer(ScriptedServer.response(200, ""));
                var client = EchoClient.at(server).build()) {
            client.echo("hi");

            assertThat(Thread.getAllStackTraces().keySet())
                    .filteredOn(thread -> thread.getName().startsWith("HttpClient"))
                    .isNotEmpty()
                    .allMatch(Thread::isDaemon);
        }
    }
}
