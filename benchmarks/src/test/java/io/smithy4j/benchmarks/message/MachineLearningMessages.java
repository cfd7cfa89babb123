package io.smithy4j.benchmarks.message;

import benchmarks.machinelearning.DeleteTagsInput;
import benchmarks.machinelearning.MachineLearningSeam;
import benchmarks.machinelearning.TaggableResourceType;
import io.smithy4j.benchmarks.jackson.Databind;
import io.smithy4j.benchmarks.jackson.MachineLearningRecords;
import io.smithy4j.benchmarks.jackson.MachineLearningStreaming;
import java.util.List;

/** Messages of Amazon Machine Learning. */
final class MachineLearningMessages {
    private MachineLearningMessages() {}

    static List<Message> all() {
        return List.of(deleteTagsInput());
    }

    private static Message deleteTagsInput() {
        DeleteTagsInput value = DeleteTagsInput.builder()
                .tagKeys("stage", "owner", "cost:centre")
                .resourceId("ml-2014-12-12-example")
                .resourceType(TaggableResourceType.ML_MODEL)
                .build();
        return new Message(
                "DeleteTags input",
                new Peer<>(value, MachineLearningSeam::encode, MachineLearningSeam::deleteTagsInput),
                new Peer<>(value, MachineLearningStreaming::encode, MachineLearningStreaming::deleteTagsInput),
                Databind.peer(MachineLearningSeam.encode(value), MachineLearningRecords.DeleteTagsInput.class));
    }
}
