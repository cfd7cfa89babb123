package io.smithy4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smithy4j.core.DecodeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.jspecify.annotations.Nullable;

/** Short ways to read bodies in tests. */
final class Bodies {
    private Bodies() {}

    static JsonReader reading(String json) {
        return JsonReader.ofBody(json.getBytes(UTF_8));
    }

    /** Reads the body as a skipped member reads: every token is seen, no value is kept. */
    static void skipAll(byte[] body) {
        JsonReader in = JsonReader.ofBody(body);
        in.skipValue();
        in.end();
    }

    /** Reads the body as a tree, so that every value is decoded. */
    static @Nullable Object tree(byte[] body) {
        JsonReader in = JsonReader.ofBody(body);
        Object tree = tree(in);
        in.end();
        return tree;
    }

    static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    static String written(Consumer<JsonWriter> values) {
        JsonWriter out = new JsonWriter();
        values.accept(out);
        return new String(out.toByteArray(), UTF_8);
    }

    static ThrowableAssertAlternative<DecodeException> assertRefused(Runnable read) {
        return Assertions.assertThatExceptionOfType(DecodeException.class).isThrownBy(read::run);
    }

    private static @Nullable Object tree(JsonReader in) {
        if (in.isNull()) {
            in.readNull();
            return null;
        }
        if (in.isString()) {
            return in.readString();
        }
        try {
            return in.readBoolean();
        } catch (DecodeException e) {
            return in.isNumber() ? in.readBigDecimal() : collection(in);
        }
    }

    private static Object collection(JsonReader in) {
        if (in.isArray()) {
            List<@Nullable Object> list = new ArrayList<>();
            in.beginArray();
            while (in.hasNextItem()) {
                list.add(tree(in));
            }
            return list;
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        in.beginObject();
        for (String key = in.nextKey(); key != null; key = in.nextKey()) {
            map.put(key, tree(in));
        }
        return map;
    }
}
