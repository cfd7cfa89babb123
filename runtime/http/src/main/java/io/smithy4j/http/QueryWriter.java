package io.smithy4j.http;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes a query string, in the order of the calls. Not safe for use by several threads. */
public final class QueryWriter {
    private final StringJoiner query = new StringJoiner("&");

    private final Set<String> names = new LinkedHashSet<>();

    /** Adds a name without a value. */
    public QueryWriter add(String name) {
        names.add(name);
        query.add(PercentEncoding.encode(name));
        return this;
    }

    /** Adds a parameter beside those of the same name. */
    public QueryWriter add(String name, String value) {
        names.add(name);
        query.add(PercentEncoding.encode(name) + "=" + PercentEncoding.encode(value));
        return this;
    }

    /**
     * Adds those whose name nobody has added before: named parameters come before maps of them (httpQueryParams trait). Where a
     * sparse map has null, nothing is added.
     */
    public QueryWriter addOthers(Map<String, String> parameters) {
        return addOthers(parameters, name -> name, text -> text);
    }

    /** As {@link #addOthers(Map)}, of names and values that are made into text. */
    public <K, V> QueryWriter addOthers(Map<K, V> parameters, Function<K, String> name, Function<V, String> text) {
        Set<String> taken = Set.copyOf(names);
        parameters.forEach((key, value) -> {
            if (value != null && !taken.contains(name.apply(key))) {
                add(name.apply(key), text.apply(value));
            }
        });
        return this;
    }

    /** As {@link #addOthers(Map)}, with several values a name. */
    public QueryWriter addOtherLists(Map<String, List<String>> parameters) {
        return addOtherLists(parameters, name -> name, text -> text);
    }

    /** As {@link #addOtherLists(Map)}, of names and values that are made into text. */
    public <K, V> QueryWriter addOtherLists(
            Map<K, List<V>> parameters, Function<K, String> name, Function<V, String> text) {
        Set<String> taken = Set.copyOf(names);
        parameters.forEach((key, values) -> {
            if (values != null && !taken.contains(name.apply(key))) {
                values.stream().filter(Objects::nonNull).forEach(value -> add(name.apply(key), text.apply(value)));
            }
        });
        return this;
    }

    /** The raw query; null if nothing was added. */
    public @Nullable String build() {
        return names.isEmpty() ? null : query.toString();
    }
}
