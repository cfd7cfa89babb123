package io.smithy4j.benchmarks.jackson;

import benchmarks.machinelearning.DeleteTagsInput;
import benchmarks.machinelearning.TaggableResourceType;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.util.ByteArrayBuilder;

/** Messages of Amazon Machine Learning, written and read by hand, from and into the generated types. */
public final class MachineLearningStreaming {
    private static final SerializedString TAG_KEYS = new SerializedString("TagKeys");
    private static final SerializedString RESOURCE_ID = new SerializedString("ResourceId");
    private static final SerializedString RESOURCE_TYPE = new SerializedString("ResourceType");

    private MachineLearningStreaming() {}

    public static byte[] encode(DeleteTagsInput value) {
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        try (JsonGenerator out = Streaming.generator(bytes)) {
            out.writeStartObject();
            out.writeName(TAG_KEYS);
            out.writeStartArray();
            for (String key : value.tagKeys()) {
                out.writeString(key);
            }
            out.writeEndArray();
            out.writeName(RESOURCE_ID);
            out.writeString(value.resourceId());
            out.writeName(RESOURCE_TYPE);
            out.writeString(value.resourceType().value());
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    public static DeleteTagsInput deleteTagsInput(byte[] json) {
        try (JsonParser in = Streaming.parser(json)) {
            DeleteTagsInput.Builder builder = DeleteTagsInput.builder();
            in.nextToken();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                switch (name) {
                    case "TagKeys" -> builder.tagKeys(strings(in));
                    case "ResourceId" -> builder.resourceId(in.nextStringValue());
                    case "ResourceType" -> builder.resourceType(TaggableResourceType.of(in.nextStringValue()));
                    default -> skip(in);
                }
            }
            return builder.build();
        }
    }

    private static List<String> strings(JsonParser in) {
        List<String> list = new ArrayList<>();
        in.nextToken();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            list.add(in.getString());
        }
        return list;
    }

    private static void skip(JsonParser in) {
        in.nextToken();
        in.skipChildren();
    }
}
