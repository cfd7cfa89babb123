package io.smithy4j.benchmarks.process;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Our generator with a model and one of twice its size, by turns in one warm process: what starting costs is in no figure. */
final class GenerateTwice {
    private static final int TURNS = 3;

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private GenerateTwice() {}

    /** Takes both models, the smaller one first, and a folder that is not there. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[2]);
        for (int turn = 0; turn < TURNS; turn++) {
            Generate.generate(Path.of(arguments[0]), folder.resolve("warm" + turn));
        }
        for (int turn = 0; turn < TURNS; turn++) {
            measure("once", arguments[0], folder.resolve("once" + turn));
            measure("twice", arguments[1], folder.resolve("twice" + turn));
        }
    }

    /** The time of all processors: what other work on the machine takes is not in it. */
    private static void measure(String name, String model, Path output) throws IOException {
        long start = SYSTEM.getProcessCpuTime();
        Generate.generate(Path.of(model), output);
        System.out.println(name + "=" + TimeUnit.NANOSECONDS.toMicros(SYSTEM.getProcessCpuTime() - start) / 1000.0);
    }
}
