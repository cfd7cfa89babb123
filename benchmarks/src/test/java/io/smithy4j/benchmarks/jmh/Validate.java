package io.smithy4j.benchmarks.jmh;

import io.smithy4j.benchmarks.validation.TagValidation;
import java.util.function.BooleanSupplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Checks an input that is valid. */
@State(Scope.Benchmark)
public class Validate {
    @Param("100 tag keys, valid")
    String message = "";

    @Param({"ours", "hibernate", "regex"})
    String by = "";

    private BooleanSupplier work;

    @Setup
    public void choose() {
        work = TagValidation.of(by);
    }

    @Benchmark
    public boolean validate() {
        return work.getAsBoolean();
    }
}
