package io.smithy4j.benchmarks.message;

import benchmarks.machinelearning.DeleteTagsInput;
import benchmarks.machinelearning.DescribeTagsOutput;
import benchmarks.machinelearning.EntityStatus;
import benchmarks.machinelearning.GetMLModelOutput;
import benchmarks.machinelearning.MLModelType;
import benchmarks.machinelearning.RealtimeEndpointInfo;
import benchmarks.machinelearning.RealtimeEndpointStatus;
import benchmarks.machinelearning.Tag;
import benchmarks.machinelearning.TaggableResourceType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What is written and read of Amazon Machine Learning. */
public final class MachineLearningValues {
    private static final String MODEL = "ml-Xb4nQ2kY7pT";

    private MachineLearningValues() {}

    public static DeleteTagsInput deleteTags() {
        return deleteTags(List.of("stage", "owner", "cost:centre"));
    }

    public static DeleteTagsInput deleteTags(List<String> keys) {
        return DeleteTagsInput.builder()
                .tagKeys(keys)
                .resourceId(MODEL)
                .resourceType(TaggableResourceType.ML_MODEL)
                .build();
    }

    /** As many as a request may have, all valid, one in ten not in ASCII. */
    public static List<String> hundredTagKeys() {
        return IntStream.range(0, 100)
                .mapToObj(i -> i % 10 == 9 ? "größe/entrepôt " + i : "team-" + i + ":project/stage")
                .toList();
    }

    static DescribeTagsOutput describedTags() {
        return DescribeTagsOutput.builder()
                .resourceId(MODEL)
                .resourceType(TaggableResourceType.ML_MODEL)
                .tags(List.of(
                        tag("stage", "production"),
                        tag("owner", "forecasting@example.com"),
                        tag("cost:centre", "4711"),
                        tag("retention", "365 days")))
                .build();
    }

    static GetMLModelOutput gotModel() {
        return GetMLModelOutput.builder()
                .mlModelId(MODEL)
                .trainingDataSourceId("ds-Zq8rW1mC5dL")
                .createdByIamUser("arn:aws:iam::123456789012:user/forecaster")
                .createdAt(Instant.parse("2026-01-05T09:30:00.125Z"))
                .lastUpdatedAt(Instant.parse("2026-01-05T10:02:17.5Z"))
                .name("Parcels a day, by depot")
                .status(EntityStatus.COMPLETED)
                .sizeInBytes(1_843_200L)
                .endpointInfo(endpoint())
                .trainingParameters(parameters())
                .inputDataLocationS3("s3://example-forecasts/parcels/2025.csv")
                .mlModelType(MLModelType.BINARY)
                .scoreThreshold(0.5f)
                .scoreThresholdLastUpdatedAt(Instant.parse("2026-01-05T10:02:17Z"))
                .logUri("https://example-logs.s3.amazonaws.com/ml-Xb4nQ2kY7pT.log.gz")
                .computeTime(185_000L)
                .finishedAt(Instant.parse("2026-01-05T09:58:41Z"))
                .startedAt(Instant.parse("2026-01-05T09:31:12Z"))
                .build();
    }

    private static RealtimeEndpointInfo endpoint() {
        return RealtimeEndpointInfo.builder()
                .peakRequestsPerSecond(200)
                .createdAt(Instant.parse("2026-01-05T10:05:00Z"))
                .endpointUrl("https://realtime.machinelearning.eu-west-1.amazonaws.com")
                .endpointStatus(RealtimeEndpointStatus.READY)
                .build();
    }

    private static Map<String, String> parameters() {
        return new TreeMap<>(Map.of(
                "sgd.l2RegularizationAmount", "1e-06",
                "sgd.maxMLModelSizeInBytes", "33554432",
                "sgd.maxPasses", "10",
                "sgd.shuffleType", "auto"));
    }

    private static Tag tag(String key, String value) {
        return Tag.builder().key(key).value(value).build();
    }
}
