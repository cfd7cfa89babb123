package io.smithy4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.smithy4j.client.EchoOperation.EchoException;
import java.net.http.HttpClient;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CallTest {
    @Test
    void aSuccessIsDecoded() throws Exception {
        try (var server = new ScriptedServer(ScriptedServer.response(200, "hello"));
                var client = EchoClient.at(server).build()) {
            assertThat(client.echo("hi")).isEqualTo("hello");
            assertThat(client.echoAsync("hi").get()).isEqualTo("hello");
            assertThat(client.echoStream("hi")).isEqualTo("hello");
        }
    }

    @Test
    void theRequestIsPlainHttpOneWithoutAnUpgrade() throws Exception {
        try (var server = new ScriptedServer(ScriptedServer.response(200, ""));
                var client = EchoClient.at(server).build()) {
            client.echo("hi");

            assertThat(server.requests().get(0))
                    .startsWith("POST /echo HTTP/1.1\r\n")
                    .contains("Content-Type: text/plain\r\n")
                    .contains("Content-Length: 2\r\n")
                    .contains("User-Agent: smithy4j\r\n")
                    .doesNotContain("Upgrade")
                    .endsWith("\r\n\r\nhi");
        }
    }

    @Test
    void thePathOfTheEndpointComesFirst() throws Exception {
        try (var server = new ScriptedServer(ScriptedServer.response(200, ""));
                var client = EchoClient.builder()
                        .endpoint(server.endpoint() + "/some/prefix/")
                        .build()) {
            client.echo("hi");

            assertThat(server.requests().get(0)).startsWith("POST /some/prefix/echo HTTP/1.1\r\n");
        }
    }

    @Test
    void aConnectionIsUsedAgain() throws Exception {
        try (var server = new ScriptedServer(ScriptedServer.response(200, "a"));
                var client = EchoClient.at(server).build()) {
            client.echo("1");
            client.echo("2");

            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 400, 404, 500, 503})
    void anyOtherStatusIsAnErrorOfTheService(int status) throws Exception {
        try (var server = new ScriptedServer(ScriptedServer.response(status, "no"));
                var client = EchoClient.at(server).build()) {
            assertThatExceptionOfType(EchoException.class)
                    .isThrownBy(() -> client.echo("hi"))
                    .withMessage("no")
                    .satisfies(e -> assertThat(e.statusCode()).isEqualTo(status));
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(() -> client.echoAsync("hi").get())
                    .withCauseInstanceOf(EchoException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void redirectsAreNeverFollowed(int status) throws Exception {
        try (var elsewhere = new ScriptedServer(ScriptedServer.response(200, "elsewhere"));
                var server = new ScriptedServer("HTTP/1.1 " + status + " X\r\nContent-Length: 0\r\nLocation: "
                        + elsewhere.endpoint() + "/\r\n\r\n");
                var client = EchoClient.at(server).build()) {
            assertThatExceptionOfType(EchoException.class).isThrownBy(() -> client.echo("hi"));

            assertThat(elsewhere.connections()).isZero();
        }
    }

    @Test
    void aTransportOverAClientThatFollowsRedirectsIsRefused() {
        HttpClient following = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        assertThatIllegalArgumentException().isThrownBy(() -> JdkHttpTransport.of(following));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400})
    void anAnswerThatCannotBeDecodedKeepsStatusAndRequestId(int status) throws Exception {
        String answer = "HTTP/1.1 " + status + " X\r\nContent-Length: 1\r\nx-amzn-RequestId: id-1\r\n\r\n!";
        try (var server = new ScriptedServer(answer);
                var client = EchoClient.at(server).build()) {
            assertThatExceptionOfType(MalformedResponseException.class)
                    .isThrownBy(() -> client.echo("hi"))
                    .withMessageContaining("Parrot Echo")
                    .withMessageContaining("/Name: expected a string")
                    .satisfies(e -> {
                        assertThat(e.statusCode()).isEqualTo(status);
                        assertThat(e.requestId()).isEqualTo("id-1");
                    });
        }
    }

    @Test
    void theStackTraceOfAServiceErrorLeadsToItsCaller() throws Exception {
        try (var server = new ScriptedServer(ScriptedServer.response(400, "no"));
                var client = EchoClient.at(server).build()) {
            assertThatExceptionOfType(EchoException.class)
                    .isThrownBy(() -> client.echo("hi"))
                    .withStackTraceContaining("CallTest");
        }
    }

    @Test
    void noConnectionIsATransportFailureThatSaysWhatToCheck() throws Exception {
        String nobody;
        try (var server = new ScriptedServer("")) {
            nobody = server.endpoint();
        }
        try (var client = EchoClient.builder().endpoint(nobody).build()) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> client.echo("hi"))
                    .withMessageContaining("Parrot Echo: no connection");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 X\r\nContent-Length: 10\r\nConnection: close\r\n\r\nhel",
                "HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n",
                "HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel",
                "HTTP/1.1 200 X\r\nContent-Le",
                "HELLO\r\n\r\n"
            })
    void anAnswerThatBreaksOffIsAFailureAndNeverAShorterOne(String cut) throws Exception {
        try (var server = new ScriptedServer(cut + ScriptedServer.THEN_CLOSE);
                var client = EchoClient.at(server).build()) {
            assertThatExceptionOfType(TransportException.class).isThrownBy(() -> client.echo("hi"));
        }
    }
}
