package io.smithy4j.benchmarks.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/** Messages of Amazon DynamoDB for databind, with the members that the messages have. */
public final class DynamoDBRecords {
    private DynamoDBRecords() {}

    /** The input of {@code PutItem}. */
    public record PutItemInput(
            @JsonProperty("TableName") String tableName,
            @JsonProperty("Item") Map<String, AttributeValue> item) {}

    /** The output of {@code GetItem}. */
    public record GetItemOutput(@JsonProperty("Item") Map<String, AttributeValue> item) {}

    /** The output of {@code BatchGetItem}. */
    public record BatchGetItemOutput(
            @JsonProperty("Responses") Map<String, List<Map<String, AttributeValue>>> responses) {}

    /** One of its members is there, the others are null. */
    @SuppressWarnings("ArrayRecordComponent") // Databind's own form of binary values; these records are not compared.
    public record AttributeValue(
            @JsonProperty("S") String s,
            @JsonProperty("N") String n,
            @JsonProperty("B") byte[] b,
            @JsonProperty("SS") List<String> ss,
            @JsonProperty("NS") List<String> ns,
            @JsonProperty("BS") List<byte[]> bs,
            @JsonProperty("M") Map<String, AttributeValue> m,
            @JsonProperty("L") List<AttributeValue> l,
            @JsonProperty("NULL") Boolean isNull,
            @JsonProperty("BOOL") Boolean bool) {}
}
