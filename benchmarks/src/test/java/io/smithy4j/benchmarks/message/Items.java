package io.smithy4j.benchmarks.message;

import benchmarks.dynamodb.AttributeValue;
import io.smithy4j.core.Blob;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Items and attributes, the same in each run. */
final class Items {
    private Items() {}

    /** Ten attributes, of all the types that are in use. */
    static Map<String, AttributeValue> mixed(int number) {
        Map<String, AttributeValue> item = new LinkedHashMap<>();
        item.put("id", text("parcel-" + number));
        item.put("created", number("17356896" + (10_000 + number)));
        item.put("kilograms", number("12.75"));
        item.put("fragile", new AttributeValue.Bool(true));
        item.put("insured", new AttributeValue.Null(true));
        item.put("labels", new AttributeValue.Ss(List.of("express", "heavy", "this side up")));
        item.put("stops", new AttributeValue.Ns(List.of("3", "14", "159")));
        item.put("recipient", recipient());
        item.put("history", new AttributeValue.L(List.of(text("accepted"), text("sorted"), number("2"))));
        item.put("checksum", binary(16));
        return item;
    }

    static Map<String, AttributeValue> mixedAndTexts(int texts) {
        Map<String, AttributeValue> item = mixed(1);
        for (int i = 0; i < texts; i++) {
            item.put("note-" + i, text("left with the neighbours at number " + (100 + i) + ", first floor"));
        }
        return item;
    }

    /** A list of as many mixed items, as maps in a list. */
    static Map<String, AttributeValue> nested(int items) {
        Map<String, AttributeValue> item = mixedAndTexts(20);
        item.put(
                "contents",
                new AttributeValue.L(IntStream.range(0, items)
                        .<AttributeValue>mapToObj(i -> new AttributeValue.M(mixed(i)))
                        .toList()));
        return item;
    }

    static AttributeValue shallowMap(int texts) {
        Map<String, AttributeValue> map = new LinkedHashMap<>();
        for (int i = 0; i < texts; i++) {
            map.put("property" + i, text("value number " + i));
        }
        return new AttributeValue.M(map);
    }

    static AttributeValue binary(int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) (i * 31);
        }
        return new AttributeValue.B(Blob.of(bytes));
    }

    private static AttributeValue recipient() {
        Map<String, AttributeValue> recipient = new LinkedHashMap<>();
        recipient.put("name", text("Zoë Example"));
        recipient.put("street", text("12 Long Lane"));
        recipient.put("zip", text("90210"));
        return new AttributeValue.M(recipient);
    }

    private static AttributeValue text(String value) {
        return new AttributeValue.S(value);
    }

    private static AttributeValue number(String value) {
        return new AttributeValue.N(value);
    }
}
