package io.smithy4j.benchmarks.jmh;

import io.smithy4j.benchmarks.Setting;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How JMH is asked: what one thread takes of processor and heap for a call, in JVMs that are alike on all machines. */
final class RunOptions {
    private RunOptions() {}

    static Options of(Setting setting, int warmupTimes, Class<?> benchmarks, String... messages) {
        return new OptionsBuilder()
                .include("^\\Q" + benchmarks.getName() + ".\\E")
                .param("message", messages)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(setting.forks())
                .warmupIterations(warmupTimes * setting.warmups())
                .warmupTime(TimeValue.milliseconds(setting.millis()))
                .measurementIterations(setting.measurements())
                .measurementTime(TimeValue.milliseconds(setting.millis()))
                // Compilation is waited for: where other work keeps the processors busy, warming up would end without
                // it.
                .jvmArgs(
                        "-Xms512m",
                        "-Xmx512m",
                        "-XX:+UseG1GC",
                        "-XX:-BackgroundCompilation",
                        "-Dorg.jboss.logging.provider=slf4j")
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
    }
}
