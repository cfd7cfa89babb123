package io.smithy4j.benchmarks.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Messages of Amazon Machine Learning for databind. */
public final class MachineLearningRecords {
    private MachineLearningRecords() {}

    /** The input of {@code DeleteTags}. */
    public record DeleteTagsInput(
            @JsonProperty("TagKeys") List<String> tagKeys,
            @JsonProperty("ResourceId") String resourceId,
            @JsonProperty("ResourceType") String resourceType) {}

    /** The output of {@code DescribeTags}. */
    public record DescribeTagsOutput(
            @JsonProperty("ResourceId") String resourceId,
            @JsonProperty("ResourceType") String resourceType,
            @JsonProperty("Tags") List<Tag> tags) {}

    /** A key and its value. */
    public record Tag(
            @JsonProperty("Key") String key,
            @JsonProperty("Value") String value) {}

    /** The output of {@code GetMLModel}. */
    public record GetMLModelOutput(
            @JsonProperty("MLModelId") String mlModelId,
            @JsonProperty("TrainingDataSourceId") String trainingDataSourceId,
            @JsonProperty("CreatedByIamUser") String createdByIamUser,
            @JsonProperty("CreatedAt") Instant createdAt,
            @JsonProperty("LastUpdatedAt") Instant lastUpdatedAt,
            @JsonProperty("Name") String name,
            @JsonProperty("Status") String status,
            @JsonProperty("SizeInBytes") Long sizeInBytes,
            @JsonProperty("EndpointInfo") EndpointInfo endpointInfo,
            @JsonProperty("TrainingParameters") Map<String, String> trainingParameters,
            @JsonProperty("InputDataLocationS3") String inputDataLocationS3,
            @JsonProperty("MLModelType") String mlModelType,
            @JsonProperty("ScoreThreshold") Float scoreThreshold,
            @JsonProperty("ScoreThresholdLastUpdatedAt") Instant scoreThresholdLastUpdatedAt,
            @JsonProperty("LogUri") String logUri,
            @JsonProperty("Message") String message,
            @JsonProperty("ComputeTime") Long computeTime,
            @JsonProperty("FinishedAt") Instant finishedAt,
            @JsonProperty("StartedAt") Instant startedAt,
            @JsonProperty("Recipe") String recipe,
            @JsonProperty("Schema") String schema) {}

    /** The endpoint of a model. */
    public record EndpointInfo(
            @JsonProperty("PeakRequestsPerSecond") int peakRequestsPerSecond,
            @JsonProperty("CreatedAt") Instant createdAt,
            @JsonProperty("EndpointUrl") String endpointUrl,
            @JsonProperty("EndpointStatus") String endpointStatus) {}
}
