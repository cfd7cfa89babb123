package io.smithy4j.benchmarks.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who does something else cannot be faster. */
final class MessageTest {
    static Stream<Message> messages() {
        return Messages.all().stream();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void everybodyWritesTheSameJson(Message message) {
        SameJson.check(message.streaming().encode(), message.ours().encode());
        SameJson.check(message.databind().encode(), message.ours().encode());
    }

    @ParameterizedTest
    @MethodSource("messages")
    void theGeneratedCodecAndJacksonReadTheSameValue(Message message) {
        byte[] json = message.ours().encode();

        assertThat(message.ours().decode(json)).isEqualTo(message.ours().value());
        assertThat(message.streaming().decode(json)).isEqualTo(message.ours().value());
    }

    @ParameterizedTest
    @MethodSource("messages")
    void databindReadsAllThatIsThere(Message message) {
        byte[] json = message.ours().encode();

        SameJson.check(message.databind().repeat(json), json);
    }
}
