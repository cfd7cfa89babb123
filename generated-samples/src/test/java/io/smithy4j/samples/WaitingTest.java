package io.smithy4j.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.example.depot.DepotAsyncClient;
import com.example.depot.DepotClient;
import com.example.depot.DepotService;
import com.example.depot.FetchParcelInput;
import com.example.depot.ListParcelsInput;
import com.example.depot.NoSuchParcel;
import io.smithy4j.client.CallTimeoutException;
import io.smithy4j.client.waiting.WaiterException;
import io.smithy4j.http.HttpService;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The waiters of a generated client, against a service in the same process. */
final class WaitingTest {
    private final DepotService service = DepotService.of(new InMemoryDepot());
    private final DepotClient client = DepotClient.builder().transport(service).build();
    private final DepotAsyncClient asynchronous =
            DepotAsyncClient.builder().transport(service).build();
    private final FetchParcelInput parcel =
            FetchParcelInput.builder().shelf("A1").parcelId("p").build();
    private final ListParcelsInput shelf =
            ListParcelsInput.builder().shelf("A1").build();

    private void store(boolean verified) {
        client.storeParcel(in ->
                in.shelf("A1").parcelId("p").weight(weight -> weight.grams(100).verified(verified)));
    }

    @Test
    void anErrorMayBeWhatIsWaitedFor() {
        assertThat(client.waitUntilParcelGone(parcel, Duration.ofMinutes(1)).error())
                .isInstanceOf(NoSuchParcel.class);
    }

    @Test
    void aValueDeepInTheOutputMayBeWhatIsWaitedFor() {
        store(true);

        assertThat(client.waitUntilParcelsWeighed(shelf, Duration.ofMinutes(1)).attempts())
                .isEqualTo(1);
    }

    @Test
    void whatDoesNotComeInTimeIsTold() {
        store(false);

        assertThatExceptionOfType(WaiterException.class)
                .isThrownBy(() -> client.waitUntilParcelsWeighed(shelf, Duration.ZERO))
                .matches(WaiterException::timedOut);
    }

    @Test
    void aCallThatIsNotAnsweredEndsWithTheWait() {
        HttpService silent = request -> new CompletableFuture<>();
        Duration atMost = Duration.ofMillis(1200);

        assertThatExceptionOfType(WaiterException.class)
                .isThrownBy(
                        () -> DepotClient.builder().transport(silent).build().waitUntilParcelGone(parcel, atMost))
                .matches(WaiterException::timedOut)
                .withCauseInstanceOf(CallTimeoutException.class);
        assertThat(DepotAsyncClient.builder().transport(silent).build().waitUntilParcelGone(parcel, atMost))
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .withCauseInstanceOf(WaiterException.class);
    }

    @Test
    void anAsynchronousWaitGoesOnUntilItComes() throws Exception {
        store(false);
        var weighed = asynchronous.waitUntilParcelsWeighed(shelf, Duration.ofMinutes(1));
        store(true);

        assertThat(weighed.get(30, TimeUnit.SECONDS).error()).isNull();
    }
}
