package io.smithy4j.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.depot.Address;
import com.example.depot.DepotClient;
import com.example.depot.Route;
import io.smithy4j.http.HttpResponse;
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

/** Operations with sensitive members say so, and the wire log keeps their messages to itself. */
final class SensitiveMessagesTest {
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

    private final DepotClient client = DepotClient.builder()
            .transport(request -> CompletableFuture.completedFuture(
                    HttpResponse.builder(204).header("Location", "/seen").build()))
            .build();

    @BeforeEach
    void listen() {
        LOGGER.setUseParentHandlers(false);
        LOGGER.addHandler(handler);
        LOGGER.setLevel(Level.ALL);
    }

    @AfterEach
    void stopListening() {
        client.close();
        LOGGER.removeHandler(handler);
        LOGGER.setLevel(null);
        LOGGER.setUseParentHandlers(true);
    }

    @Test
    void anAddressStaysOutOfTheLog() {
        Address address =
                Address.builder().street("Canary Street 1").city("Canary").build();

        client.routeParcel(in -> in.shelf("A1").parcelId("p-1").route(new Route.Door(address)));

        assertThat(lines).isNotEmpty().noneMatch(line -> line.contains("Canary") || line.contains("p-1"));
    }

    @Test
    void whatIsNotSensitiveIsShown() {
        client.storeParcel(in -> in.shelf("A1").parcelId("p-1").weight(weight -> weight.grams(100)));

        assertThat(lines)
                .anyMatch(line -> line.contains("PUT /shelves/A1/parcels/p-1"))
                .anyMatch(line -> line.contains("100"))
                .anyMatch(line -> line.contains("/seen"));
    }
}
