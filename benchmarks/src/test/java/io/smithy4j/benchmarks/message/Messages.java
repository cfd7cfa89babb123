package io.smithy4j.benchmarks.message;

import benchmarks.dynamodb.BatchGetItemOutput;
import benchmarks.dynamodb.DynamoDBSeam;
import benchmarks.dynamodb.GetItemOutput;
import benchmarks.dynamodb.PutItemInput;
import benchmarks.machinelearning.MachineLearningSeam;
import io.smithy4j.benchmarks.jackson.DynamoDBRecords;
import io.smithy4j.benchmarks.jackson.DynamoDBStreaming;
import io.smithy4j.benchmarks.jackson.MachineLearningRecords;
import io.smithy4j.benchmarks.jackson.ModelStreaming;
import io.smithy4j.benchmarks.jackson.TagsStreaming;
import java.util.List;

/** All messages, with everybody who writes and reads them. */
public final class Messages {
    private Messages() {}

    public static List<Message> all() {
        return List.of(
                deleteTagsInput(),
                describeTagsOutput(),
                getMLModelOutput(),
                putItemInput("PutItem input, empty", DynamoDBValues.putEmpty()),
                putItemInput("PutItem input, 10 attributes", DynamoDBValues.putMixed()),
                putItemInput("PutItem input, shallow map", DynamoDBValues.putShallowMap()),
                putItemInput("PutItem input, binary", DynamoDBValues.putBinary()),
                getItemOutput("GetItem output, medium", DynamoDBValues.gotMedium()),
                getItemOutput("GetItem output, large", DynamoDBValues.gotLarge()),
                batchGetItemOutput());
    }

    public static Message named(String name) {
        return all().stream()
                .filter(message -> message.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no message is called " + name));
    }

    private static Message deleteTagsInput() {
        return Message.of(
                "DeleteTags input",
                MachineLearningValues.deleteTags(),
                MachineLearningSeam::encode,
                MachineLearningSeam::deleteTagsInput,
                TagsStreaming::encode,
                TagsStreaming::deleteTagsInput,
                MachineLearningRecords.DeleteTagsInput.class);
    }

    private static Message describeTagsOutput() {
        return Message.of(
                "DescribeTags output",
                MachineLearningValues.describedTags(),
                MachineLearningSeam::encode,
                MachineLearningSeam::describeTagsOutput,
                TagsStreaming::encode,
                TagsStreaming::describeTagsOutput,
                MachineLearningRecords.DescribeTagsOutput.class);
    }

    private static Message getMLModelOutput() {
        return Message.of(
                "GetMLModel output",
                MachineLearningValues.gotModel(),
                MachineLearningSeam::encode,
                MachineLearningSeam::getMLModelOutput,
                ModelStreaming::encode,
                ModelStreaming::getMLModelOutput,
                MachineLearningRecords.GetMLModelOutput.class);
    }

    private static Message putItemInput(String name, PutItemInput value) {
        return Message.of(
                name,
                value,
                DynamoDBSeam::encode,
                DynamoDBSeam::putItemInput,
                DynamoDBStreaming::encode,
                DynamoDBStreaming::putItemInput,
                DynamoDBRecords.PutItemInput.class);
    }

    private static Message getItemOutput(String name, GetItemOutput value) {
        return Message.of(
                name,
                value,
                DynamoDBSeam::encode,
                DynamoDBSeam::getItemOutput,
                DynamoDBStreaming::encode,
                DynamoDBStreaming::getItemOutput,
                DynamoDBRecords.GetItemOutput.class);
    }

    private static Message batchGetItemOutput() {
        BatchGetItemOutput value = DynamoDBValues.gotBatch();
        return Message.of(
                "BatchGetItem output, 25 items",
                value,
                DynamoDBSeam::encode,
                DynamoDBSeam::batchGetItemOutput,
                DynamoDBStreaming::encode,
                DynamoDBStreaming::batchGetItemOutput,
                DynamoDBRecords.BatchGetItemOutput.class);
    }
}
