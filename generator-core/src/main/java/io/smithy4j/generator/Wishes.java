package io.smithy4j.generator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a run is asked for beside the model, wherever that comes from; as in {@link GenerationRequest}. */
record Wishes(
        @Nullable String service,
        @Nullable String packageName,
        List<String> artifacts,
        List<String> protocols,
        List<String> events) {}
