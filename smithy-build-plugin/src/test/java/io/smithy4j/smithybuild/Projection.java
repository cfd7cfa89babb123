package io.smithy4j.smithybuild;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import software.amazon.smithy.build.SmithyBuild;
import software.amazon.smithy.build.SmithyBuildResult;
import software.amazon.smithy.build.model.SmithyBuildConfig;
import software.amazon.smithy.model.Model;

/** A folder with models and a {@code smithy-build.json}, run as the Smithy CLI does: models of the class path are found. */
record Projection(Path folder) {
    Projection model(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("model"));
        Files.writeString(folder.resolve("model").resolve(name), text);
        return this;
    }

    /** One of the project's own models. */
    Projection ownModel(String name) throws IOException {
        return model(name, Files.readString(Path.of("../models/src/main/resources/META-INF/smithy", name)));
    }

    /** The files of the plugin by path, if the configuration has these settings of it. */
    SortedMap<String, String> build(String settings) throws IOException {
        return buildFile(
                "{\"version\": \"1.0\", \"sources\": [\"model\"],\n \"plugins\": {\"smithy4j\": " + settings + "}}");
    }

    SortedMap<String, String> buildFile(String configuration) throws IOException {
        Path file = Files.writeString(folder.resolve("smithy-build.json"), configuration);
        SmithyBuildConfig config = SmithyBuildConfig.load(file);
        ClassLoader loader = getClass().getClassLoader();
        Model model = Model.assembler(loader)
                .addImport(folder.resolve("model"))
                .discoverModels(loader)
                .assemble()
                .unwrap();
        SmithyBuildResult result = SmithyBuild.create(loader)
                .config(config)
                .model(model)
                .outputDirectory(folder.resolve("build"))
                .build();
        return written(result);
    }

    private SortedMap<String, String> written(SmithyBuildResult result) throws IOException {
        String projection = result.getProjectionResultsMap().containsKey("cut") ? "cut" : "source";
        Path root = folder.resolve("build").resolve(projection).resolve(GeneratorPlugin.NAME);
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }
}
