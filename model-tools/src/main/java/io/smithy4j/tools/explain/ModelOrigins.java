package io.smithy4j.tools.explain;

import io.smithy4j.generator.RepeatedGeneration;
import io.smithy4j.tools.text.ShownPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

// Prints:
//   models
//     src/main/smithy: 2 models
//       src/main/smithy/a.smithy
//       src/main/smithy/b.smithy
//     software.amazon.smithy:smithy-aws-traits:1.73.0: 12 models
/** Where the models of a run come from: its source folders, and which dependency gave which. */
final class ModelOrigins {
    private static final String SOURCE = "source ";
    private static final String DEPENDENCY = "dependency ";

    private ModelOrigins() {}

    static List<String> lines(Generation generation, RepeatedGeneration run) {
        List<String> lines = new ArrayList<>();
        Path base = generation.request().baseDirectory();
        for (Path source : generation.request().sources()) {
            String name = ShownPath.of(base, source);
            List<String> files = run.modelFiles().stream()
                    .filter(label -> label.equals(SOURCE + name) || label.startsWith(SOURCE + name + "/"))
                    .map(label -> label.substring(SOURCE.length()))
                    .toList();
            lines.add(name + ": " + count(files.size()));
            files.forEach(file -> lines.add("  " + file));
        }
        ofDependencies(run).forEach((name, models) -> lines.add(name + ": " + count(models)));
        return lines;
    }

    private static SortedMap<String, Integer> ofDependencies(RepeatedGeneration run) {
        SortedMap<String, Integer> models = new TreeMap<>();
        for (String label : run.modelFiles()) {
            int end = label.indexOf('!');
            if (label.startsWith(DEPENDENCY) && end > 0) {
                models.merge(label.substring(DEPENDENCY.length(), end), 1, Integer::sum);
            }
        }
        return models;
    }

    private static String count(int models) {
        return models + (models == 1 ? " model" : " models");
    }
}
