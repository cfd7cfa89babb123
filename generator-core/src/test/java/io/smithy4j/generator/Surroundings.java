package io.smithy4j.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where a generation may run, and what must not show in its output: options of the JVM, and which JVM it is. */
record Surroundings(String name, Path javaHome, List<String> options) {
    private static final Path THIS_JAVA = Path.of(System.getProperty("java.home"));

    /** Languages with other digits, calendars and rules for upper case, time zones a day apart, charsets that lack characters. */
    static Stream<Surroundings> others() throws IOException {
        List<Surroundings> others = new ArrayList<>();
        others.add(new Surroundings(
                "Turkish on Kiritimati in ASCII", THIS_JAVA, jvm("tr", "TR", "", "Pacific/Kiritimati", "US-ASCII", 2)));
        others.add(new Surroundings(
                "Arabic digits in Newfoundland in UTF-16",
                THIS_JAVA,
                jvm("ar", "EG", "nu-arab", "America/St_Johns", "UTF-16", 0)));
        others.add(new Surroundings(
                "Buddhist calendar on Niue in Latin 1",
                THIS_JAVA,
                jvm("th", "TH", "ca-buddhist-nu-thai", "Pacific/Niue", "ISO-8859-1", 3)));
        // Other releases take no file.encoding but these two.
        for (Path home : otherJavas()) {
            others.add(new Surroundings(
                    "Turkish on " + home.getFileName(), home, jvm("tr", "TR", "", "Pacific/Kiritimati", "COMPAT", 1)));
        }
        return others.stream();
    }

    static Surroundings usual() {
        return new Surroundings("English", THIS_JAVA, jvm("en", "US", "", "UTC", "UTF-8", 5));
    }

    @Override
    public String toString() {
        return name;
    }

    private static List<String> jvm(
            String language, String country, String extensions, String zone, String charset, int hashCodes) {
        return List.of(
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.extensions=" + extensions,
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + charset,
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:hashCode=" + hashCodes);
    }

    /** Later releases that are installed beside the one that runs, each once; often none. */
    private static List<Path> otherJavas() throws IOException {
        Path installed = THIS_JAVA.resolveSibling("");
        try (Stream<Path> homes = Files.list(installed)) {
            return homes.filter(home -> !Files.isSymbolicLink(home))
                    .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
                    .filter(home -> feature(home) > Runtime.version().feature())
                    .sorted()
                    .toList();
        }
    }

    private static int feature(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION=\""))
                    .map(line -> line.substring("JAVA_VERSION=\"".length(), line.length() - 1))
                    .mapToInt(version -> Runtime.Version.parse(version).feature())
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
