package io.smithy4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.benchmarks.message.Message;
import io.smithy4j.benchmarks.message.Messages;
import io.smithy4j.benchmarks.message.Peer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who does something else cannot be faster. */
final class MessageTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<Message> messages() {
        return Messages.all().stream();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void everybodyWritesTheSameJson(Message message) {
        JsonNode expected = tree(message.ours().encode());

        assertThat(tree(message.streaming().encode())).isEqualTo(expected);
        assertThat(tree(message.databind().encode())).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void everybodyReadsTheValueThatWasWritten(Message message) {
        byte[] json = message.ours().encode();

        for (Peer<?> peer : new Peer<?>[] {message.ours(), message.streaming(), message.databind()}) {
            assertThat(peer.decode(json)).isEqualTo(peer.value());
        }
    }

    private static JsonNode tree(byte[] json) {
        return JSON.readTree(json);
    }
}
