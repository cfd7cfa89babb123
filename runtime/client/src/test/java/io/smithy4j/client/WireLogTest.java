package io.smithy4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smithy4j.core.ServiceException;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class WireLogTest {
    private static final Logger LOGGER = Logger.getLogger("io.smithy4j.client.wire");

    private final List<String> lines = new CopyOnWriteArrayList<>();

    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOGGER.setUseParentHandlers(false);
        LOGGER.addHandler(handler);
        LOGGER.setLevel(Level.ALL);
    }

    @AfterEach
    void stopListening() {
        LOGGER.removeHandler(handler);
        LOGGER.setLevel(null);
        LOGGER.setUseParentHandlers(true);
    }

    private static EchoClient.Builder client(Object... answers) {
        return EchoClient.builder()
                .endpoint("http://127.0.0.1:1")
                .attempts(1)
                .transport(new ScriptedTransport(answers));
    }

    private static HttpResponse answer(String body) {
        return ScriptedTransport.answer(200, body).toBuilder()
                .header("x-id", "7")
                .header("Set-Cookie", "canary-cookie")
                .build();
    }

    @Test
    void requestsAndAnswersAreLogged() {
        client(answer("hello")).build().echo("hi");

        assertThat(lines)
                .containsExactly(
                        "Parrot Echo, attempt 1 > POST http://127.0.0.1:1/echo [Content-Type: text/plain] 2 bytes",
                        "Parrot Echo, attempt 1 > hi",
                        "Parrot Echo, attempt 1 < 200 [x-id: 7, Set-Cookie: (hidden)]",
                        "Parrot Echo, attempt 1 < hello");
    }

    @Test
    void atDebugBodiesStayOut() {
        LOGGER.setLevel(Level.FINE);

        client(answer("hello")).build().echo("hi");

        assertThat(lines).hasSize(2).noneMatch(line -> line.contains("hello"));
    }

    @Test
    void otherwiseNothingIsLogged() {
        LOGGER.setLevel(Level.INFO);

        client(answer("hello")).build().echo("hi");

        assertThat(lines).isEmpty();
    }

    @Test
    void whatASignerAddsIsASecretWhateverItsName() {
        client(answer("hello"))
                .interceptor(new ClientInterceptor() {
                    @Override
                    public HttpRequest modifyBeforeSigning(CallInfo call, HttpRequest request) {
                        return request.toBuilder()
                                .query("token=canary-query")
                                .header("Cookie", "canary-cookie")
                                .header("x-open", "shown")
                                .build();
                    }
                })
                .auth((call, request) -> CompletableFuture.completedFuture(request.toBuilder()
                        .header("Authorization", "Bearer canary-bearer")
                        .header("X-Amz-Security-Token", "canary-token")
                        .header("x-anything", "canary-key")
                        .build()))
                .build()
                .echo("hi");

        assertThat(lines).noneMatch(line -> line.contains("canary"));
        assertThat(lines.get(0)).contains("/echo?(hidden)", "x-open: shown", "x-anything: (hidden)");
    }

    @Test
    void ofSensitiveMessagesOnlyNamesOfHeadersAreShown() {
        try (ClientPipeline pipeline = client(answer("canary")).pipeline()) {
            pipeline.call(new SensitiveOperation(), "canary");
        }

        assertThat(lines).isNotEmpty().noneMatch(line -> line.contains("canary"));
        assertThat(lines.get(0))
                .isEqualTo("Parrot Whisper, attempt 1 > POST /(hidden) [Content-Type: (hidden)] 6 bytes");
        assertThat(lines.get(2)).contains("x-id: (hidden)");
    }

    @Test
    void aBodyForgesNoLineAndIsCut() {
        client(answer("x".repeat(5000))).build().echo("a\nINFO forged \u001b[2J \u202e");

        assertThat(lines.get(1)).endsWith("> a\\u000aINFO forged \\u001b[2J \\u202e");
        assertThat(lines.get(3)).endsWith("xxx... (5000 bytes)").hasSizeLessThan(4200);
    }

    @Test
    void failuresAreLoggedInOneLine() {
        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> client(new IOException("reset")).build().echo("hi"));

        assertThat(lines.get(2)).startsWith("Parrot Echo, attempt 1 ! TransportException: Parrot Echo: the request");
    }

    private static final class SensitiveOperation extends ClientOperation<String, String> {
        SensitiveOperation() {
            super("Parrot", "Whisper");
        }

        @Override
        public boolean hasSensitiveInput() {
            return true;
        }

        @Override
        public boolean hasSensitiveOutput() {
            return true;
        }

        @Override
        public HttpRequest encode(String input) {
            return HttpRequest.builder("POST", "/" + input)
                    .header("Content-Type", input)
                    .body(input.getBytes(StandardCharsets.UTF_8))
                    .build();
        }

        @Override
        public String decode(HttpResponse response, byte[] body) {
            return EchoOperation.INSTANCE.decode(response, body);
        }

        @Override
        public ServiceException decodeError(HttpResponse response, byte[] body) {
            return EchoOperation.INSTANCE.decodeError(response, body);
        }
    }
}
