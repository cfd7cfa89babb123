package io.smithy4j.generator;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;

/**
 * What a run is asked for by a front end that has put the model together itself, as smithy-build does. The rest is as in
 * {@link GenerationRequest}.
 *
 * @param model with everything that its shapes refer to
 * @param sourceFiles the names of the files whose services are generated without being named, as the positions of shapes have them
 */
public record ModelRequest(
        Model model,
        Set<String> sourceFiles,
        @Nullable String service,
        @Nullable String packageName,
        List<String> artifacts,
        List<String> protocols,
        List<String> events) {
    public ModelRequest {
        sourceFiles = Set.copyOf(sourceFiles);
        artifacts = List.copyOf(artifacts);
        protocols = List.copyOf(protocols);
        events = List.copyOf(events);
    }

    Wishes wishes() {
        return new Wishes(service, packageName, artifacts, protocols, events);
    }
}
