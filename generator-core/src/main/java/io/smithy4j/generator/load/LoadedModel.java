package io.smithy4j.generator.load;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.smithy.model.FromSourceLocation;
import software.amazon.smithy.model.Model;

/**
 * A model that Smithy found valid: without mixins, and with every enum of strings as an enum shape.
 *
 * @param sourceFiles the names of the files that the request gave as sources
 * @param dependencies how many model files each dependency gave, by its name
 */
public record LoadedModel(Model model, Set<String> sourceFiles, SortedMap<String, Integer> dependencies) {
    public LoadedModel {
        sourceFiles = Set.copyOf(sourceFiles);
        dependencies = Collections.unmodifiableSortedMap(new TreeMap<>(dependencies));
    }

    /** Whether it stands in a source of the request, not in a jar. */
    public boolean isOwn(FromSourceLocation item) {
        return sourceFiles.contains(Positions.of(item).file());
    }
}
