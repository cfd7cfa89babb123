package io.smithy4j.tools.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a generation of the project is asked for, as the parameters of the generating goals say it.
 *
 * @param service absolute shape id, or null for all
 */
public record JavaOutput(
        @Nullable String service,
        @Nullable String packageName,
        List<String> artifacts,
        List<String> protocols,
        List<String> events) {
    public JavaOutput {
        artifacts = List.copyOf(artifacts);
        protocols = List.copyOf(protocols);
        events = List.copyOf(events);
    }
}
