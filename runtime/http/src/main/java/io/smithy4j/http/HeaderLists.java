package io.smithy4j.http;

import io.smithy4j.core.DecodeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists and maps in header fields (Smithy 2.0, httpHeader and httpPrefixHeaders traits). */
public final class HeaderLists {
    private HeaderLists() {}

    /** The items between commas and blanks, those that need it in quotes; null ones are left out. */
    public static <T> String join(List<T> items, Function<T, String> text) {
        return items.stream()
                .filter(Objects::nonNull)
                .map(text)
                .map(HeaderLists::quoted)
                .collect(Collectors.joining(", "));
    }

    /** As {@link #join} for items that have commas of their own and never quotes: dates. */
    public static <T> String joinDates(List<T> items, Function<T, String> text) {
        return items.stream().filter(Objects::nonNull).map(text).collect(Collectors.joining(", "));
    }

    /**
     * The items of all fields of a name. Empty ones are passed over (RFC 9110, section 5.6.1.2); a quoted one may be empty.
     *
     * @param path of the member, handed to the parser with each text
     * @throws DecodeException if a quote does not end, or is a part of an item only
     */
    public static <T> List<T> list(
            HttpHeaders headers, String name, String path, BiFunction<String, String, T> parser) {
        List<T> items = new ArrayList<>();
        for (String field : headers.all(name)) {
            for (String item : new HeaderListCursor(path, field).items()) {
                items.add(parser.apply(path, item));
            }
        }
        return items;
    }

    /** As {@link #list} for dates such as {@code Mon, 16 Dec 2019 23:48:18 GMT}: every other comma is a part of one. */
    public static <T> List<T> dates(
            HttpHeaders headers, String name, String path, BiFunction<String, String, T> parser) {
        List<T> items = new ArrayList<>();
        for (String field : headers.all(name)) {
            for (int start = 0; start < field.length(); ) {
                int inner = field.indexOf(',', start);
                int end = inner < 0 ? -1 : field.indexOf(',', inner + 1);
                end = end < 0 ? field.length() : end;
                items.add(parser.apply(path, field.substring(start, end).strip()));
                start = end + 1;
            }
        }
        return items;
    }

    /**
     * The first value of each field whose name starts with {@code prefix}, by the rest of the name in lower case: HTTP does not
     * tell cases apart.
     */
    public static Map<String, String> withPrefix(HttpHeaders headers, String prefix) {
        return withPrefix(headers, prefix, text -> text, text -> text);
    }

    /** As {@link #withPrefix(HttpHeaders, String)}, with names and values read from their texts. */
    public static <K, V> Map<K, V> withPrefix(
            HttpHeaders headers, String prefix, Function<String, K> key, Function<String, V> value) {
        Map<K, V> found = new LinkedHashMap<>();
        headers.forEach((name, text) -> {
            if (name.regionMatches(true, 0, prefix, 0, prefix.length())) {
                String rest = name.substring(prefix.length()).toLowerCase(Locale.ROOT);
                found.putIfAbsent(key.apply(rest), value.apply(text));
            }
        });
        return found;
    }

    private static String quoted(String item) {
        boolean plain = !item.isEmpty() && item.equals(item.strip()) && item.indexOf(',') < 0 && item.indexOf('"') < 0;
        return plain ? item : '"' + item.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
