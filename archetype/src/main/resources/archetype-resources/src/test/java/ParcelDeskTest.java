package ${package};

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smithy4j.server.RequestContext;
import org.junit.jupiter.api.Test;

/** The handler alone: a method call, no service around it. */
class ParcelDeskTest {
    private final ParcelDesk desk = new ParcelDesk();

    @Test
    void aParcelThatWasRegisteredIsFound() {
        desk.registerParcel(
                RegisterParcelInput.builder().number("AB123456").destination("Bergen").build(),
                RequestContext.of("RegisterParcel"));

        TrackParcelOutput tracked = desk.trackParcel(track("AB123456"), RequestContext.of("TrackParcel"));

        assertThat(tracked.destination()).isEqualTo("Bergen");
    }

    @Test
    void anotherOneIsNot() {
        assertThatExceptionOfType(NoSuchParcel.class)
                .isThrownBy(() -> desk.trackParcel(track("XY999999"), RequestContext.of("TrackParcel")));
    }

    private static TrackParcelInput track(String number) {
        return TrackParcelInput.builder().number(number).build();
    }
}
