package io.smithy4j.benchmarks.jmh;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * What a call takes of a processor. On an idle machine that is the time that passes; on a busy one it is what would pass without the
 * others, as far as caches allow. Benchmarks have one thread, so it is theirs.
 */
public final class ProcessorTime implements InternalProfiler {
    static final String NANOS = "processor.nanos";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private long before;

    @Override
    public String getDescription() {
        return "processor time a call";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = nanos();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long spent = nanos() - before;
        if (spent == 0) {
            throw new IllegalStateException("no thread of JMH has worked; are its threads called otherwise now?");
        }
        double nanos = (double) spent / result.getMetadata().getAllOps();
        return List.of(new ScalarResult(NANOS, nanos, "ns/op", AggregationPolicy.AVG));
    }

    private long nanos() {
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().contains("jmh-worker"))
                .flatMapToLong(thread -> LongStream.of(threads.getThreadCpuTime(thread.getThreadId())))
                .sum();
    }
}
