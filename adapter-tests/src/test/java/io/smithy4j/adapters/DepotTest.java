package io.smithy4j.adapters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.example.depot.DepotAsyncClient;
import com.example.depot.DepotClient;
import com.example.depot.DepotService;
import com.example.depot.FetchParcelOutput;
import com.example.depot.Handling;
import com.example.depot.NoSuchParcel;
import com.example.depot.PhotographParcelOutput;
import com.example.depot.ShelfFull;
import com.example.depot.StoreParcelOutput;
import io.smithy4j.http.HttpBody;
import io.smithy4j.samples.InMemoryDepot;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The restJson1 sample over every adapter; over Netty its client asks for HTTP/2. */
@Timeout(30)
@ParameterizedClass(name = "{0}")
@EnumSource(Adapter.class)
final class DepotTest {
    private final InMemoryDepot depot = new InMemoryDepot();
    private final RunningServer server;
    private final DepotClient client;
    private final DepotAsyncClient asynchronous;

    DepotTest(Adapter adapter) {
        this.server = adapter.start(DepotService.of(depot));
        String endpoint = "http://127.0.0.1:" + server.port();
        this.client = DepotClient.builder().endpoint(endpoint).build();
        this.asynchronous = DepotAsyncClient.builder().endpoint(endpoint).build();
    }

    @AfterEach
    void stop() {
        asynchronous.close();
        client.close();
        server.close();
    }

    private StoreParcelOutput store(String id) {
        return client.storeParcel(in -> in.shelf("A1").parcelId(id).weight(weight -> weight.grams(100)));
    }

    @Test
    void aMemberMayBeTheStatusAndAnotherOneAHeader() {
        assertThat(store("p/1 ü")).hasToString("StoreParcelOutput[location=/shelves/A1/parcels/p/1 ü, status=201]");
        assertThat(store("p/1 ü").status()).isEqualTo(200);
    }

    @Test
    void labelsHeadersPrefixedHeadersAndBodyArriveAsOneInput() {
        client.storeParcel(in -> in.shelf("A1")
                .parcelId("p")
                .declaredValue(995L)
                .handling(Handling.FRAGILE, Handling.URGENT)
                .notes(Map.of("door", "ring twice"))
                .weight(weight -> weight.grams(7).verified(true))
                .arrivedAt(Instant.parse("2026-01-02T03:04:05Z")));

        assertThat(client.listParcels(in -> in.shelf("A1")).parcels())
                .hasToString("[ParcelSummary[parcelId=p, weight=Weight[grams=7, verified=true],"
                        + " arrivedAt=2026-01-02T03:04:05Z]]");
        assertThat(client.listParcels(in -> in.shelf("A1").handling(Handling.FRAGILE))
                        .parcels())
                .hasSize(1);
    }

    @Test
    void queriesComeBackWithTheirTypes() {
        client.listParcels(in -> in.shelf("A1")
                .handling(Handling.COLD, Handling.URGENT)
                .arrivedAfter(Instant.EPOCH)
                .pageSize(5)
                .filters(Map.of("colour", List.of("red", "blue"))));

        assertThat(depot.query)
                .hasToString("ListParcelsInput[shelf=A1, handling=[cold, urgent], arrivedAfter=1970-01-01T00:00:00Z,"
                        + " pageSize=5, nextToken=null, filters={view=[list], handling=[cold, urgent],"
                        + " arrivedAfter=[1970-01-01T00:00:00Z], pageSize=[5], colour=[red, blue]}]");
    }

    @Test
    void errorsHaveHeadersToo() {
        store("a");
        store("b");

        assertThatExceptionOfType(ShelfFull.class).isThrownBy(() -> store("c")).satisfies(e -> {
            assertThat(e.otherShelf()).isEqualTo("B2");
            assertThat(e.statusCode()).isEqualTo(409);
            assertThat(e).hasMessage("no room");
        });
        assertThatExceptionOfType(NoSuchParcel.class)
                .isThrownBy(() -> client.fetchParcel(in -> in.shelf("A1").parcelId("c")));
    }

    @Test
    void anUploadReachesTheHandlerWhileItGoesOn() throws Exception {
        store("p");
        PipedOutputStream sender = new PipedOutputStream();
        HttpBody photo = HttpBody.of(new PipedInputStream(sender), 50);

        CompletableFuture<PhotographParcelOutput> call = asynchronous.photographParcel(
                in -> in.shelf("A1").parcelId("p").path("2026/01/x.jpg").photo(photo));
        int sent = 0;
        while (sent < 50 && !depot.photoBegun.await(sent == 0 ? 0 : 200, TimeUnit.MILLISECONDS)) {
            sender.write(sent++);
            sender.flush();
        }
        assertThat(sent).isLessThan(50);
        assertThat(call).isNotDone();

        sender.write(new byte[50 - sent]);
        sender.close();
        assertThat(call.get(10, TimeUnit.SECONDS).bytes()).isEqualTo(50);
    }

    @Test
    void anUploadMayBeLargerThanAnyBodyThatIsReadWhole(@TempDir Path folder) throws IOException {
        store("p");
        Path file = Files.write(folder.resolve("photo"), new byte[20 * 1024 * 1024]);

        assertThat(client.photographParcel(
                                in -> in.shelf("A1").parcelId("p").path("x").photo(HttpBody.of(file)))
                        .bytes())
                .isEqualTo(20 * 1024 * 1024);
    }

    @Test
    void aDownloadReachesTheCallerWhileItGoesOn() throws Exception {
        store("p");
        PipedOutputStream handler = new PipedOutputStream();
        depot.content = HttpBody.of(new PipedInputStream(handler));

        handler.write("first ".getBytes(UTF_8));
        handler.flush();
        FetchParcelOutput fetched = client.fetchParcel(in -> in.shelf("A1").parcelId("p"));
        try (InputStream content = fetched.content().asInputStream()) {
            assertThat(fetched.contentType()).isEqualTo("text/plain");
            assertThat(new String(content.readNBytes(6), UTF_8)).isEqualTo("first ");
            handler.write("second".getBytes(UTF_8));
            handler.close();
            assertThat(new String(content.readAllBytes(), UTF_8)).isEqualTo("second");
        }
    }

    @Test
    void aDownloadThatNobodyWantsFreesItsConnection() {
        store("p");
        depot.content = HttpBody.ofUtf8("content");
        for (int i = 0; i < 3; i++) {
            client.fetchParcel(in -> in.shelf("A1").parcelId("p")).content().discard();
        }
        assertThat(client.fetchParcel(in -> in.shelf("A1").parcelId("p"))
                        .content()
                        .readFully(100)
                        .join())
                .asString(UTF_8)
                .isEqualTo("content");
    }
}
