package io.smithy4j.http;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
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

    /** Adds those whose name nobody has added before: named parameters come before maps of them (httpQueryParams trait). */
    public QueryWriter addOthers(Map<String, String> parameters) {
        Set<String> taken = Set.copyOf(names);
        parameters.forEach((name, value) -> {
            if (!taken.contains(name)) {
                add(name, value);
            }
        });
        return this;
    }

    /** As {@link #addOthers}, with several values a name. */
    public QueryWriter addOtherLists(Map<String, List<String>> parameters) {
        Set<String> taken = Set.copyOf(names);
        parameters.forEach((name, values) -> {
            if (!taken.contains(name)) {
                values.forEach(value -> add(name, value));
            }
        });
        return this;
    }

    /** The raw query; null if nothing was added. */
    public @Nullable String build() {
        return names.isEmpty() ? null : query.toString();
    }
}
