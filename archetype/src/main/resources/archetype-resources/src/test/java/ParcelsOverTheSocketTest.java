package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.server.jdk.JdkServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The service as it runs, on a free port. */
class ParcelsOverTheSocketTest {
    private final JdkServer server = JdkServer.start(ParcelsService.of(new ParcelDesk()), 0);
    private final String endpoint = "http://127.0.0.1:" + server.port();
    private final ParcelsClient client = ParcelsClient.builder().endpoint(endpoint).build();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void aParcelIsRegisteredAndTracked() {
        client.registerParcel(in -> in.number("AB123456").destination("Bergen"));

        assertThat(client.trackParcel(in -> in.number("AB123456")).state()).isEqualTo(ParcelState.REGISTERED);
    }

    @Test
    void othersSpeakPlainJsonToIt() throws IOException, InterruptedException {
        client.registerParcel(in -> in.number("AB123456").destination("Bergen"));

        HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint + "/parcels/AB123456")).build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(response.body()).isEqualTo("{\"destination\":\"Bergen\",\"state\":\"REGISTERED\"}");
    }
}
