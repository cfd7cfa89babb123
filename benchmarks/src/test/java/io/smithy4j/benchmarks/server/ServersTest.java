package io.smithy4j.benchmarks.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All servers give the same answer, as often as they are asked. */
final class ServersTest {
    @ParameterizedTest
    @ValueSource(strings = {Servers.NETTY, Servers.NETTY_LOOPS, Servers.BARE_NETTY, Servers.JDK, Servers.BARE_JDK})
    void theAnswerIsThatOfTheOperation(String server) throws Exception {
        try (Served served = Servers.start(server);
                Caller caller = new Caller(served.port())) {
            assertThat(caller.call()).isEqualTo(new String(DeleteTagsMessage.answer(), UTF_8));
            assertThat(caller.call()).isEqualTo(new String(DeleteTagsMessage.answer(), UTF_8));
        }
    }

    @Test
    void aProcessServesUntilItIsClosed() throws Exception {
        try (ServerProcess process = ServerProcess.of(Servers.BARE_JDK)) {
            assertThat(Load.requestsASecond(process.port(), 100)).isPositive();
        }
    }
}
