package ${package};

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Client and service in one process, without a socket: what is sent, what is validated, what comes back. */
class ParcelsInMemoryTest {
    private final ParcelsClient client = ParcelsClient.builder()
            .transport(ParcelsService.of(new ParcelDesk()))
            .build();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aParcelIsRegisteredAndTracked() {
        client.registerParcel(in -> in.number("AB123456").destination("Bergen"));

        assertThat(client.trackParcel(in -> in.number("AB123456")).destination()).isEqualTo("Bergen");
    }

    @Test
    void theErrorOfTheModelReachesTheCaller() {
        assertThatExceptionOfType(NoSuchParcel.class)
                .isThrownBy(() -> client.trackParcel(in -> in.number("XY999999")))
                .withMessageContaining("no parcel XY999999");
    }

    @Test
    void whatTheModelForbidsIsRejectedBeforeTheHandlerSeesIt() {
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> client.trackParcel(in -> in.number("not a number")))
                .withMessageContaining("/number");
    }
}
