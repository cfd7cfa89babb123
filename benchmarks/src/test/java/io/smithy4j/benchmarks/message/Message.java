package io.smithy4j.benchmarks.message;

import io.smithy4j.benchmarks.jackson.Databind;
import java.util.function.Function;

/** One message and everybody who writes and reads it. */
public record Message(String name, Peer<?> ours, Peer<?> streaming, Peer<?> databind) {
    /** A message that the generated codec and Jackson's streams hold alike, and databind as the record {@code type}. */
    static <V, R> Message of(
            String name,
            V value,
            Function<V, byte[]> writer,
            Function<byte[], V> reader,
            Function<V, byte[]> streamingWriter,
            Function<byte[], V> streamingReader,
            Class<R> type) {
        R held = Databind.reader(type).apply(writer.apply(value));
        return new Message(
                name,
                new Peer<>(value, writer, reader),
                new Peer<>(value, streamingWriter, streamingReader),
                new Peer<>(held, Databind.writer(type), Databind.reader(type)));
    }

    /** By the name that benchmarks have as a parameter. */
    public Peer<?> peer(String by) {
        return switch (by) {
            case "ours" -> ours;
            case "streaming" -> streaming;
            case "databind" -> databind;
            default -> throw new IllegalArgumentException("nobody is called " + by);
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
