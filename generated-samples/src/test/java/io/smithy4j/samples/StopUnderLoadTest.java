package io.smithy4j.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.machinelearning.DeleteTagsOutput;
import com.amazonaws.machinelearning.MachineLearningService;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.server.RequestContext;
import io.smithy4j.server.ServerInterceptor;
import io.smithy4j.server.jdk.JdkServer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;

/** A server that stops while callers keep calling: whatever the service took on arrives. */
@Timeout(20)
final class StopUnderLoadTest {
    private static final int CALLERS = 16;
    private static final String BODY = "{\"TagKeys\":[\"a\"],\"ResourceId\":\"a\",\"ResourceType\":\"MLModel\"}";
    private static final byte[] REQUEST = ("POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-amz-json-1.1\r\n"
                    + "X-Amz-Target: AmazonML_20141212.DeleteTags\r\nContent-Length: " + BODY.length() + "\r\n\r\n"
                    + BODY)
            .getBytes(StandardCharsets.ISO_8859_1);

    private final AtomicInteger takenOn = new AtomicInteger();
    private final CountDownLatch busy = new CountDownLatch(200);

    @RepeatedTest(5)
    void everyRequestThatTheServiceTookOnIsAnsweredWhole() throws Exception {
        MachineLearningService service = MachineLearningService.builder()
                .deleteTagsAsync((input, context) -> later(DeleteTagsOutput.builder()
                        .resourceId(input.resourceId())
                        .build()))
                .interceptor(new ServerInterceptor() {
                    @Override
                    public void beforeInvoke(RequestContext context, Object input) {
                        takenOn.incrementAndGet();
                    }

                    @Override
                    public HttpResponse beforeAnswer(RequestContext context, HttpResponse response) {
                        assertThat(response.status()).isEqualTo(200);
                        return response;
                    }
                })
                .build();
        JdkServer server = JdkServer.start(service, 0);
        List<CompletableFuture<Integer>> callers = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            callers.add(
                    CompletableFuture.supplyAsync(() -> callUntilRefused(server), task -> new Thread(task).start()));
        }
        assertThat(busy.await(10, TimeUnit.SECONDS)).isTrue();

        long start = System.nanoTime();
        server.close();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        int received = 0;
        for (CompletableFuture<Integer> caller : callers) {
            received += caller.get(10, TimeUnit.SECONDS);
        }
        assertThat(received).isEqualTo(takenOn.get()).isGreaterThanOrEqualTo(200);
    }

    private static CompletableFuture<DeleteTagsOutput> later(DeleteTagsOutput output) {
        int millis = ThreadLocalRandom.current().nextInt(20);
        return CompletableFuture.supplyAsync(
                () -> output, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
    }

    // Counts whole answers, on connections that are opened anew whenever the server ends them.
    private int callUntilRefused(JdkServer server) {
        int received = 0;
        while (true) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
                socket.setSoTimeout(10_000);
                InputStream in = new BufferedInputStream(socket.getInputStream());
                while (isAnswered(socket, in)) {
                    received++;
                    busy.countDown();
                }
            } catch (ConnectException e) {
                return received;
            } catch (IOException e) {
                // The server has ended this connection between two requests.
            }
        }
    }

    private static boolean isAnswered(Socket socket, InputStream in) throws IOException {
        socket.getOutputStream().write(REQUEST);
        StringBuilder answer = new StringBuilder();
        while (!answer.toString().endsWith("{\"ResourceId\":\"a\"}")) {
            int next = in.read();
            if (next < 0) {
                return false;
            }
            answer.append((char) next);
        }
        return answer.toString().startsWith("HTTP/1.1 200");
    }
}
