package io.smithy4j.benchmarks.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Our generator with a model and one of twice its size, by turns in one warm process: what starting costs is in no figure. */
final class GenerateTwice {
    private static final int TURNS = 3;

    private GenerateTwice() {}

    /** Takes both models, the smaller one first, and a folder that is not there. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[2]);
        for (int turn = 0; turn < TURNS; turn++) {
            Generate.generate(Path.of(arguments[0]), folder.resolve("warm" + turn));
        }
        for (int turn = 0; turn < TURNS; turn++) {
            time("once", arguments[0], folder.resolve("once" + turn));
            time("twice", arguments[1], folder.resolve("twice" + turn));
        }
    }

    private static void time(String name, String model, Path output) throws IOException {
        long start = System.nanoTime();
        Generate.generate(Path.of(model), output);
        System.out.println(name + "=" + TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start) / 1000.0);
    }
}
