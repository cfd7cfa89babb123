package io.smithy4j.benchmarks.message;

import java.util.List;
import java.util.stream.Stream;

/** All messages, small ones first. */
public final class Messages {
    private Messages() {}

    public static List<Message> all() {
        return Stream.of(MachineLearningMessages.all()).flatMap(List::stream).toList();
    }

    public static Message named(String name) {
        return all().stream()
                .filter(message -> message.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no message is called " + name));
    }
}
