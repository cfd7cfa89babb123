package io.smithy4j.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.adapters.Adapter;
import io.smithy4j.adapters.RunningServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No request of the tables makes a service fail, hang or talk, and a good one after it is answered. */
final class HostileRequestsTest {
    private static final List<Attack> ATTACKS = Attacks.all();

    @Test
    void theTablesAreRead() {
        assertThat(ATTACKS).hasSizeGreaterThan(1900).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void goodRequestsAreAnswered(Adapter adapter) throws Exception {
        for (Sample sample : Sample.values()) {
            try (RunningServer server = adapter.start(sample.service())) {
                for (String request : sample.goodRequests()) {
                    Wire.Answer answer = Wire.exchange(server.port(), request.getBytes(ISO_8859_1));

                    assertThat(answer.status()).as("%s: %s", request, answer).isBetween(200, 299);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noHostileRequestMakesAServerFailHangOrTalk(Adapter adapter) throws Exception {
        List<String> faults = new ArrayList<>();
        for (Sample sample : Sample.values()) {
            try (RunningServer server = adapter.start(sample.service())) {
                faults.addAll(faults(new Oracle(adapter, server, good(sample)), sample));
            }
        }

        assertThat(faults).isEmpty();
        System.out.printf("hostile requests %s: %,d, faults 0%n", adapter, ATTACKS.size());
    }

    private static List<String> faults(Oracle oracle, Sample sample) throws IOException {
        List<String> faults = new ArrayList<>();
        for (Attack attack : ATTACKS) {
            if (attack.target() == sample) {
                oracle.faultOf(attack.bytes()).ifPresent(fault -> faults.add(attack.name() + " " + fault));
            }
        }
        return faults;
    }

    private static byte[] good(Sample sample) {
        return sample.goodRequests().get(0).getBytes(ISO_8859_1);
    }
}
