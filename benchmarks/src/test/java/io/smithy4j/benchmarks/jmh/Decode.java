package io.smithy4j.benchmarks.jmh;

import io.smithy4j.benchmarks.message.Messages;
import io.smithy4j.benchmarks.message.Peer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads a message from bytes that are there. */
@State(Scope.Benchmark)
public class Decode {
    @Param("DeleteTags input")
    String message = "";

    @Param({"ours", "streaming", "databind"})
    String by = "";

    private Peer<?> peer;

    private byte[] json = {};

    @Setup
    public void choose() {
        peer = Messages.named(message).peer(by);
        json = Messages.named(message).ours().encode();
    }

    @Benchmark
    public Object decode() {
        return peer.decode(json);
    }
}
