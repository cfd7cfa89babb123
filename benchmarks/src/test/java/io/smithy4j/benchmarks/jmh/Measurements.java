package io.smithy4j.benchmarks.jmh;

import static java.util.Objects.requireNonNull;

import io.smithy4j.benchmarks.Setting;
import io.smithy4j.benchmarks.report.Measured;
import java.util.Collection;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/** What JMH measured of one class of benchmarks, all with the parameters {@code message} and {@code by}. */
public final class Measurements {
    private final Collection<RunResult> results;

    private Measurements(Collection<RunResult> results) {
        this.results = results;
    }

    /** Runs the benchmarks of a class for these messages, each with everybody who takes part. */
    public static Measurements of(Setting setting, Class<?> benchmarks, String... messages) throws RunnerException {
        return of(setting, 1, benchmarks, messages);
    }

    /** As {@link #of}, for calls that go through so much code that the JVM needs long to compile it. */
    public static Measurements ofMuchCode(Setting setting, Class<?> benchmarks, String... messages)
            throws RunnerException {
        return of(setting, 8, benchmarks, messages);
    }

    private static Measurements of(Setting setting, int warmupTimes, Class<?> benchmarks, String... messages)
            throws RunnerException {
        System.out.println("Measuring " + benchmarks.getSimpleName() + " (" + setting + ") ...");
        return new Measurements(new Runner(RunOptions.of(setting, warmupTimes, benchmarks, messages)).run());
    }

    /** Nanoseconds of a processor a call. */
    public Measured nanos(String message, String by) {
        return measured(message, by, iteration -> secondary(iteration, ProcessorTime.NANOS));
    }

    /** Bytes allocated a call. What is less than a byte belongs to the measuring. */
    public Measured bytes(String message, String by) {
        return measured(message, by, Measurements::wholeBytes);
    }

    private static double wholeBytes(IterationResult iteration) {
        return Math.floor(secondary(iteration, "gc.alloc.rate.norm"));
    }

    private static double secondary(IterationResult iteration, String name) {
        return requireNonNull(iteration.getSecondaryResults().get(name), name).getScore();
    }

    private Measured measured(String message, String by, ToDoubleFunction<IterationResult> figure) {
        RunResult run = results.stream()
                .filter(result -> result.getParams().getParam("message").equals(message)
                        && result.getParams().getParam("by").equals(by))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(message + " by " + by + " was not measured"));
        return Measured.of(run.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(figure)
                .toArray());
    }
}
