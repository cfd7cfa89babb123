package io.smithy4j.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.example.depot.Address;
import com.example.depot.DepotClient;
import com.example.depot.DepotService;
import com.example.depot.Handling;
import com.example.depot.Route;
import com.example.depot.ValidationException;
import io.smithy4j.http.HttpBody;
import io.smithy4j.server.jdk.JdkServer;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The restJson1 sample over a socket; the module adapter-tests has what each adapter must show. */
@Timeout(30)
final class DepotTest {
    private final InMemoryDepot depot = new InMemoryDepot();
    private final JdkServer server = JdkServer.start(DepotService.of(depot), 0);
    private final DepotClient client =
            DepotClient.builder().endpoint("http://127.0.0.1:" + server.port()).build();

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void aUnionMayBeTheWholeBody() {
        client.storeParcel(in -> in.shelf("A1").parcelId("p").weight(weight -> weight.grams(100)));
        Route door = new Route.Door(Address.builder().street("s").city("c").build());
        for (Route route : List.of(new Route.Depot("north"), door, new Route.Returned())) {
            client.routeParcel(in -> in.shelf("A1").parcelId("p").route(route));

            assertThat(depot.route).isEqualTo(route);
        }
    }

    @Test
    void constraintsOfEveryPlaceAreToldAtOnce() {
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> client.listParcels(
                        in -> in.shelf("a").handling(Handling.of("gently")).pageSize(0)))
                .satisfies(e -> assertThat(e.fieldList())
                        .extracting(field -> field.path())
                        .containsExactly("/shelf", "/handling/0", "/pageSize"));
    }

    @Test
    void aStreamWhoseLengthNobodyKnowsIsRefusedBeforeItIsSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.photographParcel(
                        in -> in.shelf("A1").parcelId("p").path("x").photo(HttpBody.of(InputStream.nullInputStream()))))
                .withMessageContaining("/photo");
    }
}
