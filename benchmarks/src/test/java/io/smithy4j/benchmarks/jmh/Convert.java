package io.smithy4j.benchmarks.jmh;

import io.smithy4j.benchmarks.aws.Conversions;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Makes the HTTP request of an input, or the output of an HTTP answer. */
@State(Scope.Benchmark)
public class Convert {
    @Param("DeleteTags input")
    String message = "";

    @Param({"ours", "aws"})
    String by = "";

    private Supplier<Object> conversion;

    @Setup
    public void choose() {
        conversion = Conversions.named(message).of(by);
    }

    @Benchmark
    public Object convert() {
        return conversion.get();
    }
}
