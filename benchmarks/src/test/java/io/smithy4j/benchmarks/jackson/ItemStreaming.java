package io.smithy4j.benchmarks.jackson;

import benchmarks.dynamodb.AttributeValue;
import io.smithy4j.core.Blob;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/** Items of Amazon DynamoDB, written and read by hand, from and into the generated types. */
final class ItemStreaming {
    private static final SerializedString S = new SerializedString("S");
    private static final SerializedString N = new SerializedString("N");
    private static final SerializedString B = new SerializedString("B");
    private static final SerializedString SS = new SerializedString("SS");
    private static final SerializedString NS = new SerializedString("NS");
    private static final SerializedString M = new SerializedString("M");
    private static final SerializedString L = new SerializedString("L");
    private static final SerializedString NULL = new SerializedString("NULL");
    private static final SerializedString BOOL = new SerializedString("BOOL");

    private ItemStreaming() {}

    static void writeItem(JsonGenerator out, Map<String, AttributeValue> item) {
        out.writeStartObject();
        for (Map.Entry<String, AttributeValue> entry : item.entrySet()) {
            out.writeName(entry.getKey());
            writeValue(out, entry.getValue());
        }
        out.writeEndObject();
    }

    /** The object whose beginning the parser is at. */
    static Map<String, AttributeValue> readItem(JsonParser in) {
        Map<String, AttributeValue> item = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            item.put(name, readValue(in));
        }
        return item;
    }

    private static void writeValue(JsonGenerator out, AttributeValue value) {
        out.writeStartObject();
        if (value instanceof AttributeValue.S text) {
            Streaming.string(out, S, text.value());
        } else if (value instanceof AttributeValue.N number) {
            Streaming.string(out, N, number.value());
        } else if (value instanceof AttributeValue.B binary) {
            out.writeName(B);
            out.writeBinary(binary.value().toByteArray());
        } else if (value instanceof AttributeValue.Ss texts) {
            Streaming.strings(out, SS, texts.value());
        } else if (value instanceof AttributeValue.Ns numbers) {
            Streaming.strings(out, NS, numbers.value());
        } else if (value instanceof AttributeValue.M map) {
            out.writeName(M);
            writeItem(out, map.value());
        } else if (value instanceof AttributeValue.L list) {
            out.writeName(L);
            writeList(out, list.value());
        } else if (value instanceof AttributeValue.Null isNull) {
            out.writeName(NULL);
            out.writeBoolean(isNull.value());
        } else if (value instanceof AttributeValue.Bool bool) {
            out.writeName(BOOL);
            out.writeBoolean(bool.value());
        } else {
            throw new IllegalArgumentException("no message has " + value);
        }
        out.writeEndObject();
    }

    private static void writeList(JsonGenerator out, List<AttributeValue> list) {
        out.writeStartArray();
        for (AttributeValue value : list) {
            writeValue(out, value);
        }
        out.writeEndArray();
    }

    private static AttributeValue readValue(JsonParser in) {
        String type = in.nextName();
        AttributeValue value = switch (type) {
            case "S" -> new AttributeValue.S(in.nextStringValue());
            case "N" -> new AttributeValue.N(in.nextStringValue());
            case "B" -> new AttributeValue.B(readBinary(in));
            case "SS" -> new AttributeValue.Ss(Streaming.strings(in));
            case "NS" -> new AttributeValue.Ns(Streaming.strings(in));
            case "M" -> new AttributeValue.M(readMap(in));
            case "L" -> new AttributeValue.L(readList(in));
            case "NULL" -> new AttributeValue.Null(in.nextBooleanValue());
            case "BOOL" -> new AttributeValue.Bool(in.nextBooleanValue());
            default -> throw new IllegalArgumentException("no message has " + type);
        };
        in.nextToken();
        return value;
    }

    private static Blob readBinary(JsonParser in) {
        in.nextToken();
        return Blob.wrap(in.getBinaryValue());
    }

    private static Map<String, AttributeValue> readMap(JsonParser in) {
        in.nextToken();
        return readItem(in);
    }

    private static List<AttributeValue> readList(JsonParser in) {
        List<AttributeValue> list = new ArrayList<>();
        in.nextToken();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            list.add(readValue(in));
        }
        return list;
    }
}
