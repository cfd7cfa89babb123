package io.smithy4j.samples;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.machinelearning.DeleteTagsOutput;
import com.amazonaws.machinelearning.MachineLearningService;
import io.smithy4j.server.jdk.JdkServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A service whose handlers all hang still tells callers at once that it takes no more. Settings are the defaults. */
@Timeout(60)
final class OverloadTest {
    private static final int MOST_UNDER_WAY = 256;
    private static final int TURNED_AWAY = 50;

    @Test
    void requestsBeyondThoseUnderWayAreToldToComeBackWhileAllHandlersHang() throws Exception {
        CountDownLatch entered = new CountDownLatch(MOST_UNDER_WAY);
        CountDownLatch release = new CountDownLatch(1);
        MachineLearningService service = MachineLearningService.builder()
                .deleteTags((input, context) -> {
                    entered.countDown();
                    awaitUninterrupted(release);
                    return DeleteTagsOutput.builder().build();
                })
                .build();
        List<Socket> hanging = new ArrayList<>();
        try (JdkServer server = JdkServer.start(service, 0)) {
            for (int i = 0; i < MOST_UNDER_WAY; i++) {
                hanging.add(
                        sending(server, request("{\"TagKeys\":[],\"ResourceId\":\"a\",\"ResourceType\":\"MLModel\"}")));
            }
            entered.await();

            for (int i = 0; i < TURNED_AWAY; i++) {
                // The body is announced and never sent: nobody may wait for it.
                String head = request("{}").replace("\r\n\r\n{}", "\r\n\r\n");
                long start = System.nanoTime();
                try (Socket socket = sending(server, head)) {
                    String answer = new String(socket.getInputStream().readNBytes(300), ISO_8859_1);

                    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
                    assertThat(answer).startsWith("HTTP/1.1 503").containsIgnoringCase("\r\nretry-after: 1\r\n");
                }
            }
            release.countDown();
            for (Socket socket : hanging) {
                assertThat(new String(socket.getInputStream().readNBytes(12), ISO_8859_1))
                        .isEqualTo("HTTP/1.1 200");
            }
        } finally {
            release.countDown();
            for (Socket socket : hanging) {
                socket.close();
            }
        }
    }

    private static Socket sending(JdkServer server, String request) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout(10_000);
        socket.getOutputStream().write(request.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
        return socket;
    }

    private static String request(String body) {
        return "POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-amz-json-1.1\r\n"
                + "X-Amz-Target: AmazonML_20141212.DeleteTags\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
