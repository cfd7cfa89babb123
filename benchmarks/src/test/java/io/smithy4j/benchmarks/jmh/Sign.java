package io.smithy4j.benchmarks.jmh;

import io.smithy4j.benchmarks.call.Signatures;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Signs a request, and no more. */
@State(Scope.Benchmark)
public class Sign {
    @Param("PutItem, 10 attributes")
    String message = "";

    @Param({"ours", "aws"})
    String by = "";

    private Supplier<Object> work;

    @Setup
    public void choose() {
        work = Signatures.of(by);
    }

    @Benchmark
    public Object sign() {
        return work.get();
    }
}
