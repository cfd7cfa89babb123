package io.smithy4j.client.waiting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The functions of JMESPath. An argument of a wrong type gives null: Smithy's validation has told of those that can be seen. */
public final class JmesFunctions {
    private JmesFunctions() {}

    /** Characters of a text, elements of a list, entries of a map. */
    public static @Nullable Integer length(@Nullable Object value) {
        if (value instanceof String text) {
            return text.codePointCount(0, text.length());
        }
        return value instanceof Collection<?> list
                ? (Integer) list.size()
                : value instanceof Map<?, ?> map ? map.size() : null;
    }

    /** Whether a list has the element, or a text the other one. */
    public static @Nullable Boolean contains(@Nullable Object subject, @Nullable Object search) {
        if (subject instanceof String text) {
            return search instanceof String part && text.contains(part);
        }
        return subject instanceof Collection<?> list
                ? (Boolean) list.stream().anyMatch(element -> JmesPath.isEqual(element, search))
                : null;
    }

    public static @Nullable Boolean startsWith(@Nullable Object subject, @Nullable Object prefix) {
        return (subject instanceof String text && prefix instanceof String start)
                ? (Boolean) text.startsWith(start)
                : null;
    }

    public static @Nullable Boolean endsWith(@Nullable Object subject, @Nullable Object suffix) {
        return (subject instanceof String text && suffix instanceof String end) ? (Boolean) text.endsWith(end) : null;
    }

    public static <K> @Nullable List<K> keys(@Nullable Map<K, ?> map) {
        return map == null ? null : List.copyOf(map.keySet());
    }

    /** The first that is there. */
    @SafeVarargs
    public static <T> @Nullable T notNull(@Nullable T... values) {
        for (T value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    public static @Nullable String join(@Nullable Object glue, @Nullable Object texts) {
        return (glue instanceof String between && texts instanceof List<?> list)
                ? list.stream().map(String::valueOf).collect(Collectors.joining(between))
                : null;
    }

    public static <T> @Nullable List<T> reverse(@Nullable List<T> list) {
        if (list == null) {
            return null;
        }
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    public static @Nullable BigDecimal abs(@Nullable Object number) {
        BigDecimal value = JmesPath.number(number);
        return value == null ? null : value.abs();
    }

    public static @Nullable BigDecimal ceil(@Nullable Object number) {
        BigDecimal value = JmesPath.number(number);
        return value == null ? null : value.setScale(0, RoundingMode.CEILING);
    }

    public static @Nullable BigDecimal floor(@Nullable Object number) {
        BigDecimal value = JmesPath.number(number);
        return value == null ? null : value.setScale(0, RoundingMode.FLOOR);
    }

    public static @Nullable BigDecimal sum(@Nullable Object numbers) {
        return numbers instanceof List<?> list
                ? decimals(list).stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                : null;
    }

    private static List<BigDecimal> decimals(List<?> list) {
        List<BigDecimal> decimals = new ArrayList<>();
        for (Object element : list) {
            BigDecimal decimal = JmesPath.number(element);
            if (decimal != null) {
                decimals.add(decimal);
            }
        }
        return decimals;
    }
}
