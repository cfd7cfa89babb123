package io.smithy4j.json;

import io.smithy4j.core.Document;
import io.smithy4j.core.collection.ListItems;
import io.smithy4j.core.collection.MapEntries;
import io.smithy4j.core.collection.MapView;
import java.math.BigDecimal;
import java.util.List;

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
                List<Document> items = document.asList();
                for (int i = 0; i < items.size(); i++) {
                    write(out, items.get(i));
                }
                out.endArray();
            }
            case MAP -> {
                out.beginObject();
                MapView<String, Document> entries = MapView.of(document.asMap());
                for (int i = 0; i < entries.size(); i++) {
                    out.name(entries.key(i));
                    write(out, entries.value(i));
                }
                out.endObject();
            }
        }
    }

    private static Document number(BigDecimal number) {
        boolean isSmall = number.scale() == 0 && number.precision() < 19;
        return isSmall ? Document.of(number.longValueExact()) : Document.of(number);
    }

    private static Document list(JsonReader in) {
        in.beginArray();
        ListItems<Document> items = in.listItems();
        while (in.hasNextItem()) {
            items.add(read(in));
        }
        return Document.ofList(items.toList());
    }

    private static Document map(JsonReader in) {
        in.beginObject();
        MapEntries<String, Document> entries = in.mapEntries();
        for (String key = in.nextKey(); key != null; key = in.nextKey()) {
            entries.add(key, read(in));
        }
        return Document.ofMap(entries.toMap());
    }
}
