package io.smithy4j.benchmarks.validation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The input of {@code DeleteTags} with its constraints in the words of Jakarta Validation. */
public record DeleteTagsBean(
        @NotNull @Size(max = 100) List<@NotNull @Size(min = 1, max = 128) @Pattern(regexp = TAG_KEY) String> tagKeys,

        @NotNull @Size(min = 1, max = 64) @Pattern(regexp = "^[a-zA-Z0-9_.-]+$")
        String resourceId,

        @NotNull @Pattern(regexp = "BatchPrediction|DataSource|Evaluation|MLModel")
        String resourceType) {
    static final String TAG_KEY = "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$";
}
