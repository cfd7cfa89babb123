package io.smithy4j.benchmarks.jmh;

import io.smithy4j.benchmarks.message.Messages;
import io.smithy4j.benchmarks.message.Peer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Writes a message that is there as bytes that are there. */
@State(Scope.Benchmark)
public class Encode {
    @Param("DeleteTags input")
    String message = "";

    @Param({"ours", "streaming", "databind"})
    String by = "";

    private Peer<?> peer;

    @Setup
    public void choose() {
        peer = Messages.named(message).peer(by);
    }

    @Benchmark
    public byte[] encode() {
        return peer.encode();
    }
}
