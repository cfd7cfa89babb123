package io.smithy4j.validation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The time that this thread worked, whatever else the machine does. */
final class CpuTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuTime() {}

    static long millis(Runnable work) {
        long before = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - before) / 1_000_000;
    }
}
