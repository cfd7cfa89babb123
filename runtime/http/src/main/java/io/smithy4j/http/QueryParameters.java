package io.smithy4j.http;

import io.smithy4j.core.DecodeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The decoded parameters of a query string. A name without a value has the empty one. Immutable. */
public final class QueryParameters {
    private static final int MOST = 1_000;

    private final Map<String, List<String>> values;

    private QueryParameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /**
     * Reads a raw query; null is one without parameters.
     *
     * @throws DecodeException if it is not percent-encoded UTF-8, or has more than 1,000 parameters
     */
    public static QueryParameters of(@Nullable String query) {
        if (query == null || query.isEmpty()) {
            return new QueryParameters(Map.of());
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        int count = 0;
        for (int start = 0; start <= query.length(); ) {
            int end = query.indexOf('&', start);
            String parameter = query.substring(start, end < 0 ? query.length() : end);
            start = end < 0 ? query.length() + 1 : end + 1;
            if (!parameter.isEmpty()) {
                if (++count > MOST) {
                    throw new DecodeException("", "more than " + MOST + " query parameters");
                }
                add(values, parameter);
            }
        }
        values.replaceAll((name, list) -> List.copyOf(list));
        return new QueryParameters(Collections.unmodifiableMap(values));
    }

    private static void add(Map<String, List<String>> values, String parameter) {
        int equals = parameter.indexOf('=');
        String name = PercentEncoding.decode("", equals < 0 ? parameter : parameter.substring(0, equals));
        String value = equals < 0 ? "" : PercentEncoding.decode("", parameter.substring(equals + 1));
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    /** The first value of {@code name}; null if there is none. */
    public @Nullable String first(String name) {
        List<String> all = values.get(name);
        return all == null ? null : all.get(0);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** Whether one of the values of {@code name} is {@code value}. */
    public boolean has(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    /**
     * All values of {@code name}, each read by {@code parser}.
     *
     * @param path of the member, handed to the parser with each text
     */
    public <T> List<T> list(String name, String path, BiFunction<String, String, T> parser) {
        return values.getOrDefault(name, List.of()).stream()
                .map(text -> parser.apply(path, text))
                .toList();
    }

    /** All parameters in the order of their first values. */
    public Map<String, List<String>> lists() {
        return values;
    }

    /** As {@link #lists()}, with names and values read from their texts. */
    public <K, V> Map<K, List<V>> lists(Function<String, K> name, Function<String, V> value) {
        Map<K, List<V>> lists = new LinkedHashMap<>();
        values.forEach(
                (key, all) -> lists.put(name.apply(key), all.stream().map(value).toList()));
        return lists;
    }

    /** The first value of each parameter. */
    public Map<String, String> firsts() {
        return firsts(text -> text, text -> text);
    }

    /** As {@link #firsts()}, with names and values read from their texts. */
    public <K, V> Map<K, V> firsts(Function<String, K> name, Function<String, V> value) {
        Map<K, V> firsts = new LinkedHashMap<>();
        values.forEach((key, all) -> firsts.put(name.apply(key), value.apply(all.get(0))));
        return firsts;
    }
}
