package io.smithy4j.generator.write;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A process that writes one generation of files after the other: every file differs in all of them, and some are not in all. */
final class WritingProgram {
    static final int FILES = 300;

    private static final int LINES = 40;

    private WritingProgram() {}

    /** Writes generations {@code first, first + step, ...}, {@code runs} of them. */
    @SuppressWarnings("SystemOut") // tells its parent how far it is
    public static void main(String[] arguments) throws IOException {
        OutputFolder folder = new OutputFolder(Path.of(arguments[0]), Path.of(arguments[1]));
        int first = Integer.parseInt(arguments[2]);
        int step = Integer.parseInt(arguments[3]);
        int runs = Integer.parseInt(arguments[4]);
        System.out.println("ready");
        for (int run = 0; run < runs; run++) {
            folder.write(generation(first + run * step));
            System.out.println("written");
        }
    }

    static Process start(Path out, Path manifest, int first, int step, int runs) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "-Xshare:auto",
                "-cp",
                classPath(OutputFolder.class) + System.getProperty("path.separator") + classPath(WritingProgram.class),
                WritingProgram.class.getName(),
                out.toString(),
                manifest.toString()));
        command.addAll(List.of(String.valueOf(first), String.valueOf(step), String.valueOf(runs)));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static Map<String, String> generation(int generation) {
        Map<String, String> files = new TreeMap<>();
        for (int number = 0; number < FILES; number++) {
            if ((number + generation) % 5 != 0) {
                files.put(path(number, generation), text(number, generation));
            }
        }
        return files;
    }

    static String text(int number, int generation) {
        return ("// file " + number + " of generation " + generation + "\n").repeat(LINES);
    }

    /** Every seventh file has a folder that one generation in three has alone. */
    private static String path(int number, int generation) {
        String folder = number % 7 == 0 ? "p/only" + generation % 3 : "p";
        return folder + "/F" + number + ".java";
    }

    private static String classPath(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
