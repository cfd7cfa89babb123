package io.smithy4j.benchmarks.jackson;

import benchmarks.dynamodb.AttributeValue;
import benchmarks.dynamodb.BatchGetItemOutput;
import benchmarks.dynamodb.GetItemOutput;
import benchmarks.dynamodb.PutItemInput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.util.ByteArrayBuilder;

/**
 * Messages of Amazon DynamoDB, written and read by hand, from and into the generated types. As somebody would who writes for one
 * purpose, it knows the members that the messages have; the generated code knows all.
 */
public final class DynamoDBStreaming {
    private static final SerializedString TABLE_NAME = new SerializedString("TableName");
    private static final SerializedString ITEM = new SerializedString("Item");
    private static final SerializedString RESPONSES = new SerializedString("Responses");

    private DynamoDBStreaming() {}

    public static byte[] encode(PutItemInput value) {
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        try (JsonGenerator out = Streaming.generator(bytes)) {
            out.writeStartObject();
            Streaming.string(out, TABLE_NAME, value.tableName());
            out.writeName(ITEM);
            ItemStreaming.writeItem(out, value.item());
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    public static byte[] encode(GetItemOutput value) {
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        try (JsonGenerator out = Streaming.generator(bytes)) {
            out.writeStartObject();
            if (value.item() != null) {
                out.writeName(ITEM);
                ItemStreaming.writeItem(out, value.item());
            }
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    public static byte[] encode(BatchGetItemOutput value) {
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        try (JsonGenerator out = Streaming.generator(bytes)) {
            out.writeStartObject();
            if (value.responses() != null) {
                out.writeName(RESPONSES);
                writeTables(out, value.responses());
            }
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    public static PutItemInput putItemInput(byte[] json) {
        try (JsonParser in = Streaming.parser(json)) {
            PutItemInput.Builder builder = PutItemInput.builder();
            in.nextToken();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                switch (name) {
                    case "TableName" -> builder.tableName(in.nextStringValue());
                    case "Item" -> builder.item(nextItem(in));
                    default -> Streaming.skip(in);
                }
            }
            return builder.build();
        }
    }

    public static GetItemOutput getItemOutput(byte[] json) {
        try (JsonParser in = Streaming.parser(json)) {
            GetItemOutput.Builder builder = GetItemOutput.builder();
            in.nextToken();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                switch (name) {
                    case "Item" -> builder.item(nextItem(in));
                    default -> Streaming.skip(in);
                }
            }
            return builder.build();
        }
    }

    public static BatchGetItemOutput batchGetItemOutput(byte[] json) {
        try (JsonParser in = Streaming.parser(json)) {
            BatchGetItemOutput.Builder builder = BatchGetItemOutput.builder();
            in.nextToken();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                switch (name) {
                    case "Responses" -> builder.responses(readTables(in));
                    default -> Streaming.skip(in);
                }
            }
            return builder.build();
        }
    }

    private static void writeTables(JsonGenerator out, Map<String, List<Map<String, AttributeValue>>> tables) {
        out.writeStartObject();
        for (Map.Entry<String, List<Map<String, AttributeValue>>> table : tables.entrySet()) {
            out.writeName(table.getKey());
            out.writeStartArray();
            for (Map<String, AttributeValue> item : table.getValue()) {
                ItemStreaming.writeItem(out, item);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private static Map<String, List<Map<String, AttributeValue>>> readTables(JsonParser in) {
        Map<String, List<Map<String, AttributeValue>>> tables = new LinkedHashMap<>();
        in.nextToken();
        for (String table = in.nextName(); table != null; table = in.nextName()) {
            List<Map<String, AttributeValue>> items = new ArrayList<>();
            in.nextToken();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                items.add(ItemStreaming.readItem(in));
            }
            tables.put(table, items);
        }
        return tables;
    }

    private static Map<String, AttributeValue> nextItem(JsonParser in) {
        in.nextToken();
        return ItemStreaming.readItem(in);
    }
}
