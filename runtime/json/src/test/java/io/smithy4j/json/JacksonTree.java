package io.smithy4j.json;

import io.smithy4j.core.DecodeException;
import io.smithy4j.core.InputLimits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What {@link Bodies#tree} should read, read by Jackson. */
final class JacksonTree {
    private JacksonTree() {}

    /** The value of a body; fails with {@link DecodeException} if {@link JsonReader} must refuse it. */
    static @Nullable Object of(byte[] body) {
        JsonBytes.check(body);
        try (JsonParser in = Jackson.parser(body)) {
            require(in.nextToken() != null);
            Object tree = value(in);
            require(in.nextToken() == null);
            return tree;
        } catch (JacksonException e) {
            throw new DecodeException("", "refused by Jackson", e);
        }
    }

    private static @Nullable Object value(JsonParser in) {
        JsonToken token = in.currentToken();
        return switch (token) {
            case START_OBJECT -> map(in);
            case START_ARRAY -> list(in);
            case VALUE_STRING -> in.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(in.getString());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IllegalStateException("no value begins with " + token);
        };
    }

    private static Map<String, @Nullable Object> map(JsonParser in) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            require(name.length() <= InputLimits.DEFAULTS.nameChars() && !map.containsKey(name));
            in.nextToken();
            map.put(name, value(in));
        }
        return map;
    }

    private static List<@Nullable Object> list(JsonParser in) {
        List<@Nullable Object> list = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(in));
        }
        return list;
    }

    private static Object number(String text) {
        require(text.length() <= InputLimits.DEFAULTS.numberChars());
        Object number = NumberText.parse(text, InputLimits.DEFAULTS.exponent());
        require(number != null);
        return number == null ? "" : number;
    }

    private static void require(boolean isTaken) {
        if (!isTaken) {
            throw new DecodeException("", "refused");
        }
    }
}
