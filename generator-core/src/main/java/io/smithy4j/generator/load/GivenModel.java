package io.smithy4j.generator.load;

import java.util.Set;
import software.amazon.smithy.model.Model;

/**
 * A model that somebody else read.
 *
 * @param sourceFiles the names of the files that count as sources, as the positions of shapes have them
 * @param events what Smithy's validation events do to the run
 */
public record GivenModel(Model model, Set<String> sourceFiles, EventLevels events) {
    public GivenModel {
        sourceFiles = Set.copyOf(sourceFiles);
    }
}
