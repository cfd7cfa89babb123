package io.smithy4j.server;

import static io.smithy4j.server.PipelineHarness.echo;
import static io.smithy4j.server.PipelineHarness.echoing;
import static io.smithy4j.server.PipelineHarness.failing;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.RequestId;
import io.smithy4j.server.EchoOperation.KnownError;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class AccessLogTest {
    private final Logger logger = Logger.getLogger("io.smithy4j.server.access");

    private final List<String> lines = new ArrayList<>();

    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            assertThat(line.getLevel()).isEqualTo(Level.INFO);
            lines.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listenToTheLog() {
        logger.setUseParentHandlers(false);
        logger.addHandler(handler);
    }

    @AfterEach
    void leaveTheLog() {
        logger.removeHandler(handler);
        logger.setUseParentHandlers(true);
    }

    @Test
    void eachAnswerIsALine() {
        HttpResponse response = answer(
                echoing(),
                echo("hello")
                        .peer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 4711))
                        .build());

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).replaceAll("micros=[0-9]+", "micros=1"))
                .isEqualTo("request=" + RequestId.of(response) + " service=Texts protocol=text operation=Echo"
                        + " status=200 error=- in=5 out=5 micros=1 peer=127.0.0.1:4711");
    }

    @Test
    void errorsAreNamed() {
        answer(failing(new IllegalStateException("canary")), echo("a").build());
        answer(failing(new KnownError()), echo("a").build());
        answer(echoing(), echo("!Name").build());
        answer(echoing(), HttpRequest.builder("GET", "/").build());

        assertThat(lines.get(0)).contains("status=500 error=InternalFailure").doesNotContain("canary");
        assertThat(lines.get(1)).contains("status=400 error=ModeledError");
        assertThat(lines.get(2)).contains("status=400 error=SerializationException");
        assertThat(lines.get(3)).contains("service=- protocol=- operation=- status=404 error=UnknownOperation");
    }

    @Test
    void requestsThatAreTurnedAwayOrGivenUpAreLinesToo() {
        ServerPipeline pipeline = new Settings()
                .accessLog()
                .maxRequestsUnderWay(1)
                .pipeline(new EchoOperation((input, context) -> new CompletableFuture<>()));
        CompletableFuture<HttpResponse> hanging = pipeline.handle(echo("a").build());

        pipeline.handle(echo("b").build()).join();
        hanging.cancel(true);

        assertThat(lines.get(0)).contains("status=503 error=ServiceUnavailableException in=0");
        assertThat(lines.get(1)).contains("operation=Echo status=- error=GivenUp");
        assertThat(lines).hasSize(2);
    }

    @Test
    void nothingThatACallerWordsGetsThere() {
        HttpRequest request = HttpRequest.builder("POST", "/canary%0d%0acanary")
                .query("canary=%0acanary")
                .header("x-protocol", "text")
                .header("x-operation", "canary request=forged")
                .header("Authorization", "canary")
                .header("User-Agent", "canary")
                .body(HttpBody.ofUtf8("canary"))
                .build();

        answer(echoing(), request);

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0)).doesNotContain("canary").doesNotContain("forged");
    }

    @Test
    void aFaultThatQuotesItsCallerCannotForgeALine() {
        new Settings()
                .accessLog()
                .authenticator(request -> {
                    throw new RefusedException(new ServerFault(403, "a\r\nrequest=b status=200", "no"));
                })
                .pipeline(echoing())
                .handle(echo("a")
                        .peer(InetSocketAddress.createUnresolved("a\nb", 1))
                        .build())
                .join();

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0)).contains("error=a??request?b?status?200").endsWith("peer=a?b:1");
    }

    @Test
    void streamsOfUnknownLengthAreDashes() {
        HttpRequest request = echo("").body(HttpBody.of(new ByteArrayInputStream(new byte[] {'a'})))
                .build();
        new Settings()
                .accessLog()
                .pipeline(echoing().streamingInput())
                .handle(request)
                .join();

        assertThat(lines.get(0)).contains("in=- out=0");
    }

    @Test
    void nothingIsWrittenIfNobodyAsks() {
        new Settings().pipeline(echoing()).handle(echo("a").build()).join();

        assertThat(lines).isEmpty();
    }

    private static HttpResponse answer(EchoOperation operation, HttpRequest request) {
        return new Settings().accessLog().pipeline(operation).handle(request).join();
    }
}
