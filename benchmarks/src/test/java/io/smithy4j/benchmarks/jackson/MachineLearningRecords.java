package io.smithy4j.benchmarks.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** Messages of Amazon Machine Learning for databind. */
public final class MachineLearningRecords {
    private MachineLearningRecords() {}

    /** The input of {@code DeleteTags}. */
    public record DeleteTagsInput(
            @JsonProperty("TagKeys") List<String> tagKeys,
            @JsonProperty("ResourceId") String resourceId,
            @JsonProperty("ResourceType") String resourceType) {}
}
