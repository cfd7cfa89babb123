package io.smithy4j.benchmarks.message;

import java.util.function.Function;

/** One message as one library holds, writes and reads it. */
public record Peer<V>(V value, Function<V, byte[]> writer, Function<byte[], V> reader) {
    public byte[] encode() {
        return writer.apply(value);
    }

    public V decode(byte[] json) {
        return reader.apply(json);
    }

    /** What becomes of JSON that is read and written again. */
    public byte[] repeat(byte[] json) {
        return writer.apply(reader.apply(json));
    }
}
