package io.smithy4j.benchmarks;

/** How long to measure. {@code SHORT} shows the order of things in minutes; {@code FULL} is for figures that are quoted. */
public enum Setting {
    SHORT(1, 3, 5, 300),
    FULL(3, 5, 5, 1000);

    private final int forks;

    private final int warmups;

    private final int measurements;

    private final int millis;

    Setting(int forks, int warmups, int measurements, int millis) {
        this.forks = forks;
        this.warmups = warmups;
        this.measurements = measurements;
        this.millis = millis;
    }

    /** JVMs a benchmark. */
    public int forks() {
        return forks;
    }

    /** Iterations that are not counted, in each JVM. */
    public int warmups() {
        return warmups;
    }

    /** Iterations that are counted, in each JVM. */
    public int measurements() {
        return measurements;
    }

    /** The length of an iteration. */
    public int millis() {
        return millis;
    }
}
