package io.smithy4j.benchmarks.message;

import benchmarks.dynamodb.AttributeValue;
import benchmarks.dynamodb.BatchGetItemOutput;
import benchmarks.dynamodb.GetItemInput;
import benchmarks.dynamodb.GetItemOutput;
import benchmarks.dynamodb.PutItemInput;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What is written and read of Amazon DynamoDB. */
public final class DynamoDBValues {
    private static final String TABLE = "parcels";

    private DynamoDBValues() {}

    /** A request whose item is empty: as little as can be sent. */
    static PutItemInput putEmpty() {
        return put(Map.of());
    }

    public static PutItemInput putMixed() {
        return put(Items.mixed(7));
    }

    static PutItemInput putShallowMap() {
        return put(Map.of("properties", Items.shallowMap(20)));
    }

    static PutItemInput putBinary() {
        return put(Map.of("content", Items.binary(1024)));
    }

    public static GetItemInput get() {
        return GetItemInput.builder()
                .tableName(TABLE)
                .key(Map.of("id", new AttributeValue.S("parcel-7")))
                .build();
    }

    /** About 1 KB. */
    public static GetItemOutput gotMedium() {
        return got(Items.mixedAndTexts(10));
    }

    /** About 20 KB. */
    static GetItemOutput gotLarge() {
        return got(Items.nested(40));
    }

    static BatchGetItemOutput gotBatch() {
        List<Map<String, AttributeValue>> items =
                IntStream.range(0, 25).mapToObj(Items::mixed).toList();
        return BatchGetItemOutput.builder().responses(Map.of(TABLE, items)).build();
    }

    private static PutItemInput put(Map<String, AttributeValue> item) {
        return PutItemInput.builder().tableName(TABLE).item(item).build();
    }

    private static GetItemOutput got(Map<String, AttributeValue> item) {
        return GetItemOutput.builder().item(item).build();
    }
}
