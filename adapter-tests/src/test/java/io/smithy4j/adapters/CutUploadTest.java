package io.smithy4j.adapters;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.depot.DepotClient;
import com.example.depot.DepotService;
import io.smithy4j.samples.InMemoryDepot;
import io.smithy4j.server.RefusedException;
import io.smithy4j.server.RequestContext;
import io.smithy4j.server.ServerInterceptor;
import io.smithy4j.server.ServerPipeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A handler that lets the failure of a body through which its sender cut off. */
@Timeout(30)
@ParameterizedClass(name = "{0}")
@EnumSource(Adapter.class)
final class CutUploadTest {
    private static final String PHOTO = """
            POST /shelves/A1/parcels/p/photos/x HTTP/1.1\r
            Host: a\r
            Content-Type: image/jpeg\r
            """;

    private final Adapter adapter;

    private final Logger logger = Logger.getLogger(ServerPipeline.class.getName());

    private final LogLines log = new LogLines();

    private final CompletableFuture<Throwable> failure = new CompletableFuture<>();

    CutUploadTest(Adapter adapter) {
        this.adapter = adapter;
    }

    @BeforeEach
    void listenToTheLog() {
        logger.setUseParentHandlers(false);
        logger.addHandler(log);
    }

    @AfterEach
    void leaveTheLog() {
        logger.removeHandler(log);
        logger.setUseParentHandlers(true);
    }

    @Test
    void anUploadWhoseCallerHangsUpIsNoFailureOfTheService() throws Exception {
        try (var server = server()) {
            try (var client = new RawClient(server)) {
                client.send(PHOTO + "Content-Length: 100000\r\n\r\nabc");
            }

            assertThat(failure.get(20, TimeUnit.SECONDS))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.fault().status()).isEqualTo(400))
                    .hasRootCauseInstanceOf(IOException.class);
            assertThat(log.lines).isEmpty();
        }
    }

    @Test
    void anUploadThatEndsTooEarlyIsNoFailureOfTheService() throws Exception {
        try (var server = server();
                var client = new RawClient(server)) {
            client.sendAsFarAsItTakes(PHOTO + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");

            assertThat(client.rest()).doesNotContain("HTTP/1.1 500");
            assertThat(failure.get(20, TimeUnit.SECONDS)).isInstanceOf(RefusedException.class);
            assertThat(log.lines).isEmpty();
        }
    }

    @Test
    void aFailureOfTheHandlersOwnStaysOne() throws Exception {
        DepotService broken = DepotService.builder()
                .photographParcel((input, context) -> {
                    throw new UncheckedIOException(new IOException("no space"));
                })
                .build();
        try (var server = adapter.start(broken);
                var client = new RawClient(server)) {
            client.send(PHOTO + "Content-Length: 3\r\n\r\nabc");

            assertThat(client.head()).startsWith("HTTP/1.1 500");
            assertThat(log.lines).hasSize(1);
        }
    }

    private RunningServer server() {
        InMemoryDepot depot = new InMemoryDepot();
        DepotService service = DepotService.builder()
                .interceptor(new ServerInterceptor() {
                    @Override
                    public void onFailure(RequestContext context, Throwable thrown) {
                        failure.complete(thrown);
                    }
                })
                .photographParcel(depot)
                .storeParcel(depot)
                .build();
        try (DepotClient client = DepotClient.builder().transport(service).build()) {
            client.storeParcel(in -> in.shelf("A1").parcelId("p").weight(weight -> weight.grams(1)));
        }
        return adapter.start(service);
    }

    private static final class LogLines extends Handler {
        private final List<LogRecord> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            lines.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
