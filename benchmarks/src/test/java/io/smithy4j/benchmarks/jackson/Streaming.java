package io.smithy4j.benchmarks.jackson;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;

/** Jackson's streams, set up for speed, and what all messages need that are written by hand with them. */
final class Streaming {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private Streaming() {}

    static JsonGenerator generator(ByteArrayBuilder out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    static JsonParser parser(byte[] json) {
        return FACTORY.createParser(ObjectReadContext.empty(), json);
    }

    static void string(JsonGenerator out, SerializedString name, String value) {
        out.writeName(name);
        out.writeString(value);
    }

    static void strings(JsonGenerator out, SerializedString name, List<String> values) {
        out.writeName(name);
        out.writeStartArray();
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    static void time(JsonGenerator out, SerializedString name, Instant value) {
        out.writeName(name);
        if (value.getNano() == 0) {
            out.writeNumber(value.getEpochSecond());
        } else {
            out.writeNumber(BigDecimal.valueOf(value.toEpochMilli(), 3));
        }
    }

    /** The array whose beginning comes next. */
    static List<String> strings(JsonParser in) {
        List<String> list = new ArrayList<>();
        in.nextToken();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            list.add(in.getString());
        }
        return list;
    }

    /** The number that comes next. */
    static Instant time(JsonParser in) {
        if (in.nextToken() == JsonToken.VALUE_NUMBER_INT) {
            return Instant.ofEpochSecond(in.getLongValue());
        }
        return Instant.ofEpochMilli(in.getDecimalValue().movePointRight(3).longValue());
    }

    static void skip(JsonParser in) {
        in.nextToken();
        in.skipChildren();
    }
}
