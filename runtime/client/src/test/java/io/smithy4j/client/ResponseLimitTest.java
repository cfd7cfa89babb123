package io.smithy4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smithy4j.client.EchoOperation.EchoException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class ResponseLimitTest {
    private static final int MEBIBYTE = 1024 * 1024;

    @Test
    void aBodyUpToTheLimitIsRead() throws Exception {
        try (var server = new ScriptedServer(ScriptedServer.response(200, "0123456789"));
                var client = EchoClient.at(server).maxResponseBytes(10).build()) {
            assertThat(client.echo("hi")).hasSize(10);
        }
    }

    @Test
    void aLargerBodyIsRefusedAndItsConnectionClosed() throws Exception {
        String endless =
                "HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\nx-amzn-RequestId: id-1\r\n\r\nb\r\n0123456789a\r\n";
        try (var server = new ScriptedServer(endless);
                var client = EchoClient.at(server).maxResponseBytes(10).build()) {
            assertThatExceptionOfType(MalformedResponseException.class)
                    .isThrownBy(() -> client.echo("hi"))
                    .withMessageContaining("larger than 10 bytes")
                    .satisfies(e -> assertThat(e.requestId()).isEqualTo("id-1"));

            assertThat(server.clientGone().await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void sixteenMebibytesAreTheDefault() throws Exception {
        try (var server = new ScriptedServer(
                        ScriptedServer.response(200, "x".repeat(16 * MEBIBYTE)),
                        ScriptedServer.response(200, "x".repeat(16 * MEBIBYTE + 1)));
                var client = EchoClient.at(server).build()) {
            assertThat(client.echo("hi")).hasSize(16 * MEBIBYTE);
            assertThatExceptionOfType(MalformedResponseException.class).isThrownBy(() -> client.echo("hi"));
        }
    }

    @Test
    void bodiesOfErrorsHaveOneMebibyteAtMost() throws Exception {
        try (var server = new ScriptedServer(
                        ScriptedServer.response(400, "x".repeat(MEBIBYTE)),
                        ScriptedServer.response(400, "x".repeat(MEBIBYTE + 1)));
                var client = EchoClient.at(server).build()) {
            assertThatExceptionOfType(EchoException.class).isThrownBy(() -> client.echo("hi"));
            assertThatExceptionOfType(MalformedResponseException.class)
                    .isThrownBy(() -> client.echo("hi"))
                    .satisfies(e -> assertThat(e.statusCode()).isEqualTo(400));
        }
    }
}
