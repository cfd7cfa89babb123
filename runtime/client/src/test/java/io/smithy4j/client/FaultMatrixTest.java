package io.smithy4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smithy4j.client.Fault.Left;
import io.smithy4j.client.FaultyServer.Behaviour;
import io.smithy4j.http.HttpRequest;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each fault, over real sockets: once, always, and for a body that is gone once it was sent. */
@Timeout(60)
final class FaultMatrixTest {
    private static final Behaviour GOOD = Behaviour.answering(ScriptedServer.response(200, "hello"));

    private final AtomicInteger attempts = new AtomicInteger();

    private EchoClient.Builder client(String endpoint) {
        return EchoClient.builder()
                .endpoint(endpoint)
                .retry(new StandardRetry(() -> 0))
                .interceptor(new ClientInterceptor() {
                    @Override
                    public void readBeforeAttempt(CallInfo call, HttpRequest request) {
                        attempts.incrementAndGet();
                    }
                });
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void oneFaultIsFollowedByAnotherAttemptOverAnotherConnection(Fault fault) throws Exception {
        try (var server = new FaultyServer(fault.behaviour(), GOOD);
                var client = client(server.endpoint())
                        .attemptTimeout(fault.attemptTimeout())
                        .build()) {
            assertThat(client.echo("hi")).isEqualTo("hello");

            assertThat(attempts).hasValue(2);
            assertThat(server.connections()).isEqualTo(2);
            assertThat(fault.left() == Left.OPEN || server.isLeftBut(1)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void afterThreeFaultsTheCallFailsAndNoConnectionIsLeft(Fault fault) throws Exception {
        try (var server = new FaultyServer(fault.behaviour());
                var client = client(server.endpoint())
                        .attemptTimeout(fault.attemptTimeout())
                        .build()) {
            assertThatExceptionOfType(ClientException.class)
                    .isThrownBy(() -> client.echo("hi"))
                    .isInstanceOf(fault.failure())
                    .withMessageStartingWith("Parrot Echo: ");

            assertThat(attempts).hasValue(3);
            assertThat(server.connections()).isEqualTo(3);
            assertThat(fault.left() == Left.OPEN || server.isLeftBut(0)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aBodyThatIsGoneIsNeverSentAgain(Fault fault) throws Exception {
        try (var server = new FaultyServer(fault.behaviour(), GOOD);
                var client = client(server.endpoint())
                        .attemptTimeout(fault.attemptTimeout())
                        .build()) {
            assertThatExceptionOfType(ClientException.class)
                    .isThrownBy(() -> client.echoStream("hi"))
                    .isInstanceOf(fault.failure());

            assertThat(attempts).hasValue(1);
            assertThat(server.connections()).isEqualTo(1);
            assertThat(fault.left() == Left.OPEN || server.isLeftBut(0)).isTrue();
        }
    }

    @Test
    void aRefusedConnectionIsTriedThreeTimes() throws Exception {
        int port;
        try (var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = listener.getLocalPort();
        }
        try (var client = client("http://127.0.0.1:" + port).build()) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> client.echo("hi"))
                    .withMessageContaining("no connection");

            assertThat(attempts).hasValue(3);
        }
    }

    @Test
    void aBodyBeyondTheLimitIsNoReasonToAskForItAgain() throws Exception {
        try (var server = new FaultyServer(Behaviour.answering(ScriptedServer.response(200, "x".repeat(100_000))));
                var client = client(server.endpoint()).maxResponseBytes(1000).build()) {
            assertThatExceptionOfType(MalformedResponseException.class).isThrownBy(() -> client.echo("hi"));

            assertThat(attempts).hasValue(1);
            assertThat(server.isLeftBut(0)).isTrue();
        }
    }

    @Test
    void bytesAfterAnAnswerNeverBecomeTheNextAnswer() throws Exception {
        String twice = ScriptedServer.response(200, "hello") + ScriptedServer.response(200, "evil");
        try (var server = new ScriptedServer(twice, ScriptedServer.response(200, "hello"));
                var client = client(server.endpoint()).build()) {
            for (int i = 0; i < 5; i++) {
                assertThat(client.echo("hi")).isEqualTo("hello");
            }
        }
    }

    @Test
    void aConnectionThatTheServerClosedBetweenCallsCostsNoCall() throws Exception {
        try (var server = new FaultyServer(Behaviour.answeringThenClosing(ScriptedServer.response(200, "hello")));
                var client = client(server.endpoint()).build()) {
            for (int i = 0; i < 20; i++) {
                assertThat(client.echo("hi")).isEqualTo("hello");
            }
        }
    }
}
