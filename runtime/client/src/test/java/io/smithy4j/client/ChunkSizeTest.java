package io.smithy4j.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The HTTP client of JDK 17 never comes back from some sizes of chunks. The calls are made in a JVM of their own, since nothing but its
 * end frees the thread that is caught.
 */
@Timeout(60)
final class ChunkSizeTest {
    @ParameterizedTest
    @ValueSource(strings = {"80000000", "ffffffff", "fffffffe", "7fffffff", "123456789abcdef", "-1", "g"})
    void noSizeOfAChunkOutlastsTheTimeoutOfACall(String size) throws Exception {
        String answer = "HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n" + size + "\r\nhello\r\n0\r\n\r\n";
        try (var server = new ScriptedServer(answer)) {
            assertThat(toldByCallerOf(server))
                    .isSubsetOf("CallTimeoutException", "TransportException")
                    .hasSize(3);
        }
    }

    private static String[] toldByCallerOf(ScriptedServer server) throws IOException, InterruptedException {
        Process caller = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Caller.class.getName(),
                        server.endpoint())
                .redirectErrorStream(true)
                .start();
        try (InputStream told = caller.getInputStream()) {
            assertThat(caller.waitFor(30, TimeUnit.SECONDS))
                    .as("the caller has ended")
                    .isTrue();
            return new String(told.readAllBytes(), UTF_8).lines().toArray(String[]::new);
        } finally {
            caller.destroyForcibly();
        }
    }

    /** Calls blocking twice, and without; the second call shows that nothing but a thread was lost. */
    static final class Caller {
        private Caller() {}

        public static void main(String[] endpoint) {
            EchoClient client = EchoClient.builder()
                    .endpoint(endpoint[0])
                    .timeout(Duration.ofMillis(500))
                    .retry(RetryPolicy.none())
                    .build();
            tell(() -> client.echo("hi"));
            tell(() -> client.echo("hi"));
            tell(() -> client.echoAsync("hi").orTimeout(10, TimeUnit.SECONDS).join());
            // The threads that were caught are daemons, so the JVM ends here.
        }

        private static void tell(Supplier<String> call) {
            try {
                System.out.println(call.get());
            } catch (ClientException e) {
                System.out.println(e.getClass().getSimpleName());
            } catch (CompletionException e) {
                System.out.println(CallFailures.unwrapped(e).getClass().getSimpleName());
            }
        }
    }
}
