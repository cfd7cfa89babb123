package io.smithy4j.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A process that generates: a folder for the output and its manifest, a base folder, and sources in some order. */
final class GeneratingProgram {
    private GeneratingProgram() {}

    @SuppressWarnings("SystemOut") // for the reader of a test that failed
    public static void main(String[] arguments) throws IOException {
        List<Path> paths = Stream.of(arguments).map(Path::of).toList();
        Path out = paths.get(0);
        GenerationResult result = Generator.generate(new GenerationRequest(
                paths.get(1), paths.subList(2, paths.size()), List.of(), null, null, List.of(), List.of()));
        result.diagnostics().forEach(diagnostic -> System.err.println(diagnostic));
        result.writeTo(out.resolve("sources"), out.resolve("manifest"));
    }

    static List<String> command(Path javaHome, List<String> options, Path out, Path base, List<Path> sources) {
        List<String> command = new ArrayList<>();
        command.add(javaHome.resolve("bin/java").toString());
        command.addAll(options);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.add(GeneratingProgram.class.getName());
        command.add(out.toString());
        command.add(base.toString());
        sources.forEach(source -> command.add(source.toString()));
        return command;
    }
}
