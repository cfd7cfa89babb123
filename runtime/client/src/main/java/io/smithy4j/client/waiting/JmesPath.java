package io.smithy4j.client.waiting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The operations of JMESPath on values that have types; generated code puts expressions together from them. What is not there, or is of
 * another type, is null, and null in gives null out. Source: jmespath.org, "JMESPath specification".
 */
public final class JmesPath {
    private JmesPath() {}

    /** {@code from.member}, and any other step from a value to what comes of it. */
    public static <S, T> @Nullable T get(@Nullable S from, Function<S, @Nullable T> step) {
        return from == null ? null : step.apply(from);
    }

    /** {@code map.key}. */
    public static <T> @Nullable T at(@Nullable Map<String, T> map, String key) {
        return map == null ? null : map.get(key);
    }

    /** {@code list[index]}; negative ones count from the end. */
    public static <T> @Nullable T at(@Nullable List<T> list, int index) {
        if (list == null) {
            return null;
        }
        int place = index < 0 ? list.size() + index : index;
        return place >= 0 && place < list.size() ? list.get(place) : null;
    }

    /** {@code list[*].step}: what comes of each element, without nulls. */
    public static <S, T> @Nullable List<T> each(@Nullable Collection<? extends S> list, Function<S, @Nullable T> step) {
        if (list == null) {
            return null;
        }
        List<T> results = new ArrayList<>();
        for (S element : list) {
            T result = get(element, step);
            if (result != null) {
                results.add(result);
            }
        }
        return results;
    }

    /** {@code list[?condition]}. */
    public static <T> @Nullable List<T> filtered(@Nullable Collection<T> list, Predicate<T> condition) {
        return list == null
                ? null
                : list.stream()
                        .filter(element -> element != null && condition.test(element))
                        .toList();
    }

    /** {@code list[]} of lists: one list of all their elements. */
    public static <T> @Nullable List<T> flattened(@Nullable Collection<? extends @Nullable Collection<T>> lists) {
        if (lists == null) {
            return null;
        }
        List<T> elements = new ArrayList<>();
        for (Collection<T> list : lists) {
            if (list != null) {
                elements.addAll(list);
            }
        }
        return elements;
    }

    /** {@code map.*}. */
    public static <T> @Nullable List<T> values(@Nullable Map<?, T> map) {
        return map == null ? null : new ArrayList<>(map.values());
    }

    /** {@code [a, b]}. */
    @SafeVarargs
    public static <T> List<@Nullable T> list(@Nullable T... elements) {
        List<@Nullable T> list = new ArrayList<>();
        for (T element : elements) {
            list.add(element);
        }
        return list;
    }

    /** {@code a && b}. */
    public static <T> @Nullable T and(@Nullable T left, @Nullable T right) {
        return isTrue(left) ? right : left;
    }

    /** {@code a || b}. */
    public static <T> @Nullable T or(@Nullable T left, @Nullable T right) {
        return isTrue(left) ? left : right;
    }

    /** Whether a condition holds: not for null, false, and empty texts, lists and maps. */
    public static boolean isTrue(@Nullable Object value) {
        return value != null
                && !value.equals(false)
                && !value.equals("")
                && !(value instanceof Collection<?> list && list.isEmpty())
                && !(value instanceof Map<?, ?> map && map.isEmpty());
    }

    /** {@code a == b}; numbers are equal whatever their Java types. */
    public static boolean isEqual(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Number one && right instanceof Number other) {
            return Objects.equals(compared(one, other), 0) || one.equals(other);
        }
        if (left instanceof List<?> one && right instanceof List<?> other) {
            boolean equal = one.size() == other.size();
            for (int i = 0; equal && i < one.size(); i++) {
                equal = isEqual(one.get(i), other.get(i));
            }
            return equal;
        }
        return Objects.equals(left, right);
    }

    /** {@code a < b} of numbers; null if one is none. */
    public static @Nullable Boolean isLess(@Nullable Object left, @Nullable Object right) {
        Integer order = compared(left, right);
        return order == null ? null : order < 0;
    }

    /** {@code a <= b} of numbers; null if one is none. */
    public static @Nullable Boolean isAtMost(@Nullable Object left, @Nullable Object right) {
        Integer order = compared(left, right);
        return order == null ? null : order <= 0;
    }

    private static @Nullable Integer compared(@Nullable Object left, @Nullable Object right) {
        BigDecimal one = number(left);
        BigDecimal other = number(right);
        return one == null || other == null ? null : one.compareTo(other);
    }

    /** Null for all that is no number; infinities and NaN are texts in JSON. */
    static @Nullable BigDecimal number(@Nullable Object value) {
        boolean isNumber = value instanceof Number
                && !(value instanceof Double number && !Double.isFinite(number))
                && !(value instanceof Float real && !Float.isFinite(real));
        return isNumber ? new BigDecimal(String.valueOf(value)) : null;
    }

    /** Whether it is a list of texts, one at least, all of which are this one. */
    public static boolean areAll(@Nullable Object values, String expected) {
        return values instanceof List<?> list
                && !list.isEmpty()
                && list.stream().allMatch(expected::equals);
    }

    /** Whether it is a list that has this text in it. */
    public static boolean isAny(@Nullable Object values, String expected) {
        return values instanceof List<?> list && list.contains(expected);
    }
}
