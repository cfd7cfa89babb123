package io.smithy4j.benchmarks.jmh;

import io.smithy4j.benchmarks.call.UnsignedCalls;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** As {@link Call}, without a signature. */
@State(Scope.Benchmark)
public class PlainCall {
    @Param("PutItem, 10 attributes")
    String message = "";

    @Param({"ours", "aws"})
    String by = "";

    private Supplier<Object> work;

    @Setup
    public void choose() {
        work = UnsignedCalls.of(by);
    }

    @Benchmark
    public Object call() {
        return work.get();
    }
}
