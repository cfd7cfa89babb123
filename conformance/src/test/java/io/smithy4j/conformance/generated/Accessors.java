package io.smithy4j.conformance.generated;

import java.lang.reflect.Method;

/** The method that gives a member. */
final class Accessors {
    private Accessors() {}

    /** The message of an error is what every Java exception calls it. */
    static Method of(Class<?> type, String member) {
        Method accessor = Reflection.methodOrNull(type, member);
        if (accessor == null && Throwable.class.isAssignableFrom(type)) {
            return Reflection.method(type, "getMessage");
        }
        return accessor != null ? accessor : Reflection.method(type, member);
    }
}
