package io.smithy4j.server.netty;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.http.HttpResponse;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** HTTP/2 with prior knowledge, from somebody who opens requests only to take them back. */
@Timeout(30)
@ExtendWith(Leaks.class)
final class RapidResetTest {
    // The static table of HPACK has all of them: GET, http, /.
    private static final byte[] GET = {(byte) 0x82, (byte) 0x86, (byte) 0x84};

    @Test
    void aConnectionThatTakesBackTooManyRequestsIsEnded() throws Exception {
        AtomicInteger started = new AtomicInteger();
        try (var server = NettyServer.builder(request -> {
                            started.incrementAndGet();
                            return new CompletableFuture<HttpResponse>();
                        })
                        .maxResets(50)
                        .start();
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(attack(5000));
            socket.getOutputStream().flush();

            byte[] all = readUntilTheEnd(socket);

            assertThat(started.get()).isLessThanOrEqualTo(60);
            // GOAWAY with ENHANCE_YOUR_CALM.
            assertThat(new String(all, US_ASCII)).contains("\0\0\0\013");
        }
    }

    private static byte[] readUntilTheEnd(Socket socket) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (IOException e) {
            // A reset is an end too.
        }
        return all.toByteArray();
    }

    private static byte[] attack(int streams) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(US_ASCII));
        frame(out, 4, 0, 0, new byte[0]);
        for (int i = 0; i < streams; i++) {
            frame(out, 1, 5, 2 * i + 1, GET);
            frame(out, 3, 0, 2 * i + 1, new byte[] {0, 0, 0, 8});
        }
        return bytes.toByteArray();
    }

    private static void frame(DataOutputStream out, int type, int flags, int stream, byte[] payload)
            throws IOException {
        out.writeByte(0);
        out.writeShort(payload.length);
        out.writeByte(type);
        out.writeByte(flags);
        out.writeInt(stream);
        out.write(payload);
    }
}
