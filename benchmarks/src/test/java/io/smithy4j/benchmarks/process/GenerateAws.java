package io.smithy4j.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import software.amazon.awssdk.codegen.C2jModels;
import software.amazon.awssdk.codegen.CodeGenerator;
import software.amazon.awssdk.codegen.model.config.customization.CustomizationConfig;
import software.amazon.awssdk.codegen.model.service.ServiceModel;
import software.amazon.awssdk.codegen.utils.ModelLoaderUtils;

/** The generator of AWS's SDK, in a process of its own. It gets neither paginators nor waiters nor endpoint rules, which ours reads. */
final class GenerateAws {
    private GenerateAws() {}

    /** Takes the model, in the form that the SDK reads, and the folder for the sources. */
    public static void main(String[] arguments) throws IOException {
        Path output = Path.of(arguments[1]);
        C2jModels models = C2jModels.builder()
                .customizationConfig(CustomizationConfig.create())
                .serviceModel(ModelLoaderUtils.loadModel(
                        ServiceModel.class, Path.of(arguments[0]).toFile()))
                .build();
        CodeGenerator.builder()
                .models(models)
                .sourcesDirectory(folder(output, "sources"))
                .resourcesDirectory(folder(output, "resources"))
                .testsDirectory(folder(output, "tests"))
                .build()
                .execute();
        PeakHeap.print();
    }

    private static String folder(Path output, String name) throws IOException {
        return Files.createDirectories(output.resolve(name)).toString();
    }
}
