package io.smithy4j.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The JDK's compiler, in a process of its own, as Maven calls it: with all debug information. */
final class Compile {
    private Compile() {}

    /** Takes the folder of the sources and that for the classes. */
    public static void main(String[] arguments) throws IOException {
        List<String> options = new ArrayList<>(List.of("-g", "-nowarn", "-proc:none", "--release", "17", "-d"));
        options.add(Files.createDirectories(Path.of(arguments[1])).toString());
        options.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(options::add);
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int status = compiler.run(null, null, null, options.toArray(String[]::new));
        if (status != 0) {
            throw new IllegalStateException("the compiler found errors");
        }
    }
}
