package io.smithy4j.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.example.depot.DepotAsyncClient;
import com.example.depot.DepotClient;
import com.example.depot.DepotService;
import com.example.depot.NoSuchParcel;
import com.example.depot.ShelfFull;
import io.smithy4j.client.FailureKind;
import io.smithy4j.core.RetryHint;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpService;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** What the model says of retries, and settings of single calls. */
final class RepeatedCallsTest {
    private final HttpService service = DepotService.of(new InMemoryDepot());

    private final List<HttpRequest> requests = new CopyOnWriteArrayList<>();

    private final HttpService recorded = request -> {
        requests.add(request);
        return service.handle(request);
    };

    @Test
    void anErrorSaysWhetherItPaysToTryAgain() {
        assertThat(ShelfFull.builder().build().retryHint()).isEqualTo(RetryHint.RETRYABLE);
        assertThat(NoSuchParcel.builder().build().retryHint()).isEqualTo(RetryHint.NONE);
    }

    @Test
    void anErrorThatPassesIsTriedThreeTimes() {
        try (var client = DepotClient.builder()
                .transport(recorded)
                .retry((call, failed) -> failed.kind() == FailureKind.TRANSIENT ? Duration.ZERO : null)
                .build()) {
            store(client, "a");
            store(client, "b");
            requests.clear();

            assertThatExceptionOfType(ShelfFull.class).isThrownBy(() -> store(client, "c"));
            assertThat(requests).hasSize(3);

            requests.clear();
            assertThatExceptionOfType(ShelfFull.class)
                    .isThrownBy(() -> store(client.with(call -> call.attempts(1)), "c"));
            assertThat(requests).hasSize(1);
        }
    }

    @Test
    void aCallHasSettingsOfItsOwn() {
        try (var client = DepotAsyncClient.builder().transport(recorded).build()) {
            DepotAsyncClient other =
                    client.with(call -> call.header("X-Note-by", "me").attempts(1));
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(() -> other.fetchParcel(in -> in.shelf("A1").parcelId("none"))
                            .get());

            assertThat(requests.get(0).headers().all("x-note-by")).containsExactly("me");
        }
    }

    private static void store(DepotClient client, String id) {
        client.storeParcel(in -> in.shelf("A1").parcelId(id).weight(weight -> weight.grams(100)));
    }
}
