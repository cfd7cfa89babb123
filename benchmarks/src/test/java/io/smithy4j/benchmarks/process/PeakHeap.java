package io.smithy4j.benchmarks.process;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;

/** Prints what a process had on its heap at most, pool by pool, for the one that started it. */
final class PeakHeap {
    private static final double MEBIBYTE = 1024 * 1024;

    private PeakHeap() {}

    static void print() {
        long bytes = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.println("peak=" + bytes / MEBIBYTE);
    }
}
