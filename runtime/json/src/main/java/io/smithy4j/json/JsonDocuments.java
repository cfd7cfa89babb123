package io.smithy4j.json;

import io.smithy4j.core.Document;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Documents as JSON. Reader and writer count the depth, so neither direction can exhaust a stack. */
final class JsonDocuments {
    private JsonDocuments() {}

    static Document read(JsonReader in) {
        if (in.isNull()) {
            return Document.ofNull();
        }
        if (in.isString()) {
            return Document.of(in.readString());
        }
        if (in.isNumber()) {
            return number(in.readBigDecimal());
        }
        if (in.isArray()) {
            return list(in);
        }
        return in.isObject() ? map(in) : Document.of(in.readBoolean());
    }

    static void write(JsonWriter out, Document document) {
        switch (document.kind()) {
            case NULL -> out.writeNull();
            case BOOLEAN -> out.writeBoolean(document.asBoolean());
            case NUMBER -> out.writeBigDecimal(document.asBigDecimal());
            case STRING -> out.writeString(document.asString());
            case LIST -> {
                out.beginArray();
                document.asList().forEach(item -> write(out, item));
                out.endArray();
            }
            case MAP -> {
                out.beginObject();
                document.asMap().forEach((key, value) -> {
                    out.name(key);
                    write(out, value);
                });
                out.endObject();
            }
        }
    }

    private static Document number(BigDecimal number) {
        boolean isSmall = number.scale() == 0 && number.precision() < 19;
        return isSmall ? Document.of(number.longValueExact()) : Document.of(number);
    }

    private static Document list(JsonReader in) {
        List<Document> items = new ArrayList<>();
        in.beginArray();
        while (in.hasNextItem()) {
            items.add(read(in));
        }
        return Document.ofList(items);
    }

    private static Document map(JsonReader in) {
        Map<String, Document> entries = new LinkedHashMap<>();
        in.beginObject();
        for (String key = in.nextKey(); key != null; key = in.nextKey()) {
            entries.put(key, read(in));
        }
        return Document.ofMap(entries);
    }
}
