package io.smithy4j.json;

import io.smithy4j.core.DecodeException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What tells one error from another in the body of a response.
 *
 * @param isObject whether the body is one well-formed JSON object, or empty
 */
record ErrorBody(
        boolean isObject,
        @Nullable String type,
        @Nullable String code,
        @Nullable String message) {
    private static final Set<String> ASKED = Set.of("__type", "code", "message", "Message", "errorMessage");

    /** Never fails: of a body that is no JSON object it says just that. */
    static ErrorBody scan(byte[] body) {
        try {
            Map<String, String> texts = texts(JsonReader.ofBody(body));
            String message = texts.getOrDefault("message", texts.getOrDefault("Message", texts.get("errorMessage")));
            return new ErrorBody(true, texts.get("__type"), texts.get("code"), message);
        } catch (DecodeException e) {
            return new ErrorBody(false, null, null, null);
        }
    }

    private static Map<String, String> texts(JsonReader in) {
        Map<String, String> texts = new HashMap<>();
        in.beginObject();
        for (String key = in.nextKey(); key != null; key = in.nextKey()) {
            if (ASKED.contains(key) && in.isString()) {
                texts.put(key, in.readString());
            } else {
                in.skipValue();
            }
        }
        in.end();
        return texts;
    }
}
