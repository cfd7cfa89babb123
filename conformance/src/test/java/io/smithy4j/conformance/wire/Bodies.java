package io.smithy4j.conformance.wire;

import io.smithy4j.core.Blob;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares bodies as their media type asks for: JSON by what it says, all else byte by byte. */
final class Bodies {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Bodies() {}

    /** @param expected null says nothing about the body */
    static List<String> differences(@Nullable String expected, @Nullable String mediaType, Received actual) {
        if (expected == null) {
            return List.of();
        }
        boolean asJson = isJson(mediaType) && !expected.isEmpty();
        boolean same = asJson
                ? isSameJson(expected, actual.text())
                : Blob.ofUtf8(expected).equals(actual.body());
        return same ? List.of() : List.of("body is " + actual.text() + ", and should be " + expected);
    }

    private static boolean isJson(@Nullable String mediaType) {
        if (mediaType == null) {
            return false;
        }
        String type = mediaType.toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
        return type.endsWith("/json") || type.endsWith("+json") || type.startsWith("application/x-amz-json-");
    }

    private static boolean isSameJson(String expected, String actual) {
        try {
            return isSame(JSON.readTree(expected), JSON.readTree(actual));
        } catch (JacksonException e) {
            return false;
        }
    }

    private static boolean isSame(JsonNode expected, JsonNode actual) {
        if (expected.isNumber()) {
            return actual.isNumber() && expected.decimalValue().compareTo(actual.decimalValue()) == 0;
        }
        if (expected.getNodeType() != actual.getNodeType() || expected.size() != actual.size()) {
            return false;
        }
        if (expected.isArray()) {
            for (int i = 0; i < expected.size(); i++) {
                if (!isSame(expected.get(i), actual.get(i))) {
                    return false;
                }
            }
            return true;
        }
        if (expected.isObject()) {
            return expected.properties().stream().allMatch(property -> {
                JsonNode other = actual.get(property.getKey());
                return other != null && isSame(property.getValue(), other);
            });
        }
        return expected.equals(actual);
    }
}
