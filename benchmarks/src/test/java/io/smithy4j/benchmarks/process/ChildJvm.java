package io.smithy4j.benchmarks.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts a JVM that nothing warmed up, and waits for its end. */
final class ChildJvm {
    private static final Path JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toAbsolutePath();

    private final List<String> options;
    private final String classPath;

    private ChildJvm(List<String> options, String classPath) {
        this.options = options;
        this.classPath = classPath;
    }

    /** With options of the JVM, such as the size of its heap, and the class path of this process. */
    static ChildJvm with(String... options) {
        return new ChildJvm(List.of(options), System.getProperty("java.class.path"));
    }

    /** The same with a class path of its own. */
    ChildJvm on(String ownClassPath) {
        return new ChildJvm(options, ownClassPath);
    }

    /**
     * Runs a main class.
     *
     * @throws IllegalStateException with what it printed, if it fails
     */
    Ended run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        return run(main.getName(), arguments);
    }

    /** The same by its name, for a class that only the profile {@code benchmarks} compiles. */
    Ended run(String main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(options);
        command.addAll(List.of("-classpath", classPath, main));
        command.addAll(List.of(arguments));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        double millis = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start) / 1000.0;
        if (status != 0) {
            throw new IllegalStateException(main + " ended with " + status + ":\n" + printed);
        }
        return new Ended(millis, printed);
    }

    /**
     * A JVM that is gone.
     *
     * @param millis from its start to its end
     */
    record Ended(double millis, String printed) {
        /** The figure in the line {@code name=figure}. */
        double figure(String name) {
            return figures(name)[0];
        }

        /** The figures in all such lines, of which there is at least one. */
        double[] figures(String name) {
            double[] figures = printed.lines()
                    .filter(line -> line.startsWith(name + "="))
                    .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                    .toArray();
            if (figures.length == 0) {
                throw new IllegalStateException("there is no " + name + " in:\n" + printed);
            }
            return figures;
        }
    }
}
