package io.smithy4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smithy4j.client.EchoOperation.EchoException;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class SeamsTest {
    @Test
    void aStreamIsNeverSentAgain() throws Exception {
        try (var server = new ScriptedServer(ScriptedServer.response(503, "no"));
                var client = EchoClient.at(server)
                        .retry((call, failed) -> Duration.ZERO)
                        .build()) {
            assertThatExceptionOfType(EchoException.class).isThrownBy(() -> client.echoStream("hi"));

            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void eachAttemptIsSignedAnew() throws Exception {
        try (var server = new ScriptedServer(ScriptedServer.response(503, "no"), ScriptedServer.response(200, "yes"));
                var client = EchoClient.at(server)
                        .auth((call, request) -> CompletableFuture.supplyAsync(() -> request.toBuilder()
                                .setHeader("Authorization", "attempt-" + call.attempt())
                                .build()))
                        .retry((call, failed) -> Duration.ZERO)
                        .build()) {
            client.echo("hi");

            assertThat(server.requests().get(0)).contains("Authorization: attempt-1\r\n");
            assertThat(server.requests().get(1)).contains("Authorization: attempt-2\r\n");
        }
    }

    @Test
    void aSignerMayAnswerWithAMinimalStage() throws Exception {
        try (var server = new ScriptedServer(ScriptedServer.response(200, "yes"));
                var client = EchoClient.at(server)
                        .auth((call, request) -> CompletableFuture.completedStage(request))
                        .build()) {
            assertThat(client.echo("hi")).isEqualTo("yes");
        }
    }

    @Test
    void aSignerSeesTheEndpointAndWhatInterceptorsAdded() throws Exception {
        List<HttpRequest> seen = new CopyOnWriteArrayList<>();
        try (var server = new ScriptedServer(ScriptedServer.response(200, "yes"));
                var client = EchoClient.at(server)
                        .interceptor(new Tag("a", new ArrayList<>()))
                        .auth((call, request) -> {
                            seen.add(request);
                            return CompletableFuture.completedFuture(request);
                        })
                        .build()) {
            client.echo("hi");

            assertThat(seen.get(0).uri()).hasToString(server.endpoint() + "/echo");
            assertThat(seen.get(0).headers().all("x-tag")).containsExactly("a");
        }
    }

    @Test
    void interceptorsSeeRequestsInOrderAndResponsesInReverse() throws Exception {
        List<String> responses = new CopyOnWriteArrayList<>();
        try (var server = new ScriptedServer(ScriptedServer.response(200, "yes"));
                var client = EchoClient.at(server)
                        .interceptor(new Tag("a", responses))
                        .interceptor(new Tag("b", responses))
                        .build()) {
            client.echo("hi");

            assertThat(server.requests().get(0)).contains("x-tag: a\r\nx-tag: b\r\n");
            assertThat(responses).containsExactly("b", "a");
        }
    }

    @Test
    void aSignerThatFailsEndsTheCallBeforeAnythingIsSent() throws Exception {
        try (var server = new ScriptedServer(ScriptedServer.response(200, "yes"));
                var client = EchoClient.at(server)
                        .auth((call, request) -> CompletableFuture.failedFuture(new IllegalStateException("no key")))
                        .build()) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> client.echo("hi"))
                    .withStackTraceContaining("no key");

            assertThat(server.connections()).isZero();
        }
    }

    private record Tag(String name, List<String> responses) implements ClientInterceptor {
        @Override
        public HttpRequest modifyBeforeSigning(CallInfo call, HttpRequest request) {
            return request.toBuilder().header("x-tag", name).build();
        }

        @Override
        public void readAfterTransmit(CallInfo call, HttpResponse response) {
            responses.add(name);
        }
    }
}
