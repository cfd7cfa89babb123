package io.smithy4j.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where the processes write. */
record WorkFolder(Path path) {
    private static final String AWS_MODEL = "machinelearning-2014-12-12-model.json";

    WorkFolder {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new IllegalStateException("cannot make " + path, e);
        }
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /** A folder in it, with nothing in it. */
    String emptied(String name) throws IOException {
        Path folder = file(name);
        Files.deleteIfExists(file(name + ".manifest"));
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> deepestFirst =
                        files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : deepestFirst) {
                    Files.delete(file);
                }
            }
        }
        return folder.toString();
    }

    /** Machine Learning's model in the form that the generator of AWS's SDK reads; AWS publishes it with the first SDK. */
    Path awsModel() throws IOException {
        Path folder = Path.of(emptied("aws-model"));
        Jars.unpack(Jars.onlyOnClassPath("aws-java-sdk-models"), AWS_MODEL, folder);
        return folder.resolve("models").resolve(AWS_MODEL);
    }
}
