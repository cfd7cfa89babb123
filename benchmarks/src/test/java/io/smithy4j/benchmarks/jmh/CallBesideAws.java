package io.smithy4j.benchmarks.jmh;

import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Does what a call does, or a part of it, as our client or as AWS's. */
@State(Scope.Benchmark)
public abstract class CallBesideAws {
    @Param("PutItem, 10 attributes")
    String message = "";

    @Param({"ours", "aws"})
    String by = "";

    private Supplier<Object> work;

    abstract Supplier<Object> work(String message, String by);

    @Setup
    public void choose() {
        work = work(message, by);
    }

    @Benchmark
    public Object call() {
        return work.get();
    }
}
