package io.smithy4j.generator.freshness;

import java.util.List;

/**
 * What a later run wants to know of one without generating.
 *
 * @param services the shape ids of what was generated
 * @param runtimeArtifacts the jars that the output calls
 * @param reasons why it generated, for people
 */
public record RunNotes(List<String> services, List<String> runtimeArtifacts, List<String> reasons) {
    public RunNotes {
        services = List.copyOf(services);
        runtimeArtifacts = List.copyOf(runtimeArtifacts);
        reasons = List.copyOf(reasons);
    }
}
