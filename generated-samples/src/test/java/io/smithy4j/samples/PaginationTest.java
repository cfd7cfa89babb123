package io.smithy4j.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.example.depot.DepotAsyncClient;
import com.example.depot.DepotClient;
import com.example.depot.DepotService;
import com.example.depot.ListParcelsInput;
import com.example.depot.ParcelSummary;
import com.example.depot.ValidationException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages of a generated client, against a service in the same process. */
final class PaginationTest {
    private final DepotService service = DepotService.of(new InMemoryDepot());
    private final DepotClient client = DepotClient.builder().transport(service).build();
    private final DepotAsyncClient asynchronous =
            DepotAsyncClient.builder().transport(service).build();
    private final ListParcelsInput one =
            ListParcelsInput.builder().shelf("A1").pageSize(1).build();

    @BeforeEach
    void storeTwo() {
        for (String id : List.of("p", "q")) {
            client.storeParcel(in -> in.shelf("A1").parcelId(id).weight(weight -> weight.grams(100)));
        }
    }

    @Test
    void pagesComeOneAfterTheOther() {
        assertThat(client.listParcelsPaginator(one))
                .extracting(page -> page.parcels().size())
                .containsExactly(1, 1);
    }

    @Test
    void itemsComeAsIfThereWereNoPages() {
        assertThat(client.listParcelsPaginator(one).items().stream().map(ParcelSummary::parcelId))
                .containsExactly("p", "q");
    }

    @Test
    void anAsynchronousClientHandsItemsOnAsTheyCome() throws Exception {
        List<String> ids = new ArrayList<>();

        asynchronous
                .listParcelsPaginator(one)
                .items()
                .forEach(parcel -> ids.add(parcel.parcelId()))
                .get(10, TimeUnit.SECONDS);

        assertThat(ids).containsExactly("p", "q");
    }

    @Test
    void aRefusedPageEndsTheSequence() {
        ListParcelsInput wrong =
                ListParcelsInput.builder().shelf("A1").pageSize(0).build();

        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() ->
                        client.listParcelsPaginator(wrong).items().stream().toList());
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> asynchronous
                        .listParcelsPaginator(wrong)
                        .forEach(page -> {})
                        .get(10, TimeUnit.SECONDS))
                .withCauseInstanceOf(ValidationException.class);
    }
}
