package io.smithy4j.generator.load;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.validation.ValidationEvent;

/**
 * What Smithy made of the files and said to them.
 *
 * @param model with mixins and enum traits as the files have them; incomplete if an event is an error, null if Smithy gave up
 * @param events of every severity, with positions in the names that users know
 * @param sourceFiles the names of the files that the request gave as sources
 * @param dependencies how many model files each dependency gave, by its name
 */
public record AssembledModel(
        @Nullable Model model,
        List<ValidationEvent> events,
        Set<String> sourceFiles,
        SortedMap<String, Integer> dependencies) {
    public AssembledModel {
        events = List.copyOf(events);
        sourceFiles = Set.copyOf(sourceFiles);
        dependencies = Collections.unmodifiableSortedMap(new TreeMap<>(dependencies));
    }
}
