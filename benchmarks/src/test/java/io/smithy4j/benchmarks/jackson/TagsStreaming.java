package io.smithy4j.benchmarks.jackson;

import benchmarks.machinelearning.DeleteTagsInput;
import benchmarks.machinelearning.DescribeTagsOutput;
import benchmarks.machinelearning.Tag;
import benchmarks.machinelearning.TaggableResourceType;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.util.ByteArrayBuilder;

/** {@code DeleteTags} and {@code DescribeTags}, written and read by hand, from and into the generated types. */
public final class TagsStreaming {
    private static final SerializedString TAG_KEYS = new SerializedString("TagKeys");
    private static final SerializedString RESOURCE_ID = new SerializedString("ResourceId");
    private static final SerializedString RESOURCE_TYPE = new SerializedString("ResourceType");
    private static final SerializedString TAGS = new SerializedString("Tags");
    private static final SerializedString KEY = new SerializedString("Key");
    private static final SerializedString VALUE = new SerializedString("Value");

    private TagsStreaming() {}

    public static byte[] encode(DeleteTagsInput value) {
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        try (JsonGenerator out = Streaming.generator(bytes)) {
            out.writeStartObject();
            Streaming.strings(out, TAG_KEYS, value.tagKeys());
            Streaming.string(out, RESOURCE_ID, value.resourceId());
            Streaming.string(out, RESOURCE_TYPE, value.resourceType().value());
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    public static byte[] encode(DescribeTagsOutput value) {
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        try (JsonGenerator out = Streaming.generator(bytes)) {
            out.writeStartObject();
            if (value.resourceId() != null) {
                Streaming.string(out, RESOURCE_ID, value.resourceId());
            }
            if (value.resourceType() != null) {
                Streaming.string(out, RESOURCE_TYPE, value.resourceType().value());
            }
            if (value.tags() != null) {
                writeTags(out, value.tags());
            }
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
                    case "TagKeys" -> builder.tagKeys(Streaming.strings(in));
                    case "ResourceId" -> builder.resourceId(in.nextStringValue());
                    case "ResourceType" -> builder.resourceType(TaggableResourceType.of(in.nextStringValue()));
                    default -> Streaming.skip(in);
                }
            }
            return builder.build();
        }
    }

    public static DescribeTagsOutput describeTagsOutput(byte[] json) {
        try (JsonParser in = Streaming.parser(json)) {
            DescribeTagsOutput.Builder builder = DescribeTagsOutput.builder();
            in.nextToken();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                switch (name) {
                    case "ResourceId" -> builder.resourceId(in.nextStringValue());
                    case "ResourceType" -> builder.resourceType(TaggableResourceType.of(in.nextStringValue()));
                    case "Tags" -> builder.tags(readTags(in));
                    default -> Streaming.skip(in);
                }
            }
            return builder.build();
        }
    }

    private static void writeTags(JsonGenerator out, List<Tag> tags) {
        out.writeName(TAGS);
        out.writeStartArray();
        for (Tag tag : tags) {
            out.writeStartObject();
            if (tag.key() != null) {
                Streaming.string(out, KEY, tag.key());
            }
            if (tag.value() != null) {
                Streaming.string(out, VALUE, tag.value());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static List<Tag> readTags(JsonParser in) {
        List<Tag> tags = new ArrayList<>();
        in.nextToken();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            Tag.Builder tag = Tag.builder();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                switch (name) {
                    case "Key" -> tag.key(in.nextStringValue());
                    case "Value" -> tag.value(in.nextStringValue());
                    default -> Streaming.skip(in);
                }
            }
            tags.add(tag.build());
        }
        return tags;
    }
}
