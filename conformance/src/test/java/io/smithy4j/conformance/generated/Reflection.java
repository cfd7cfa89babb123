package io.smithy4j.conformance.generated;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Calls of generated methods. What they throw comes out as it is. */
public final class Reflection {
    private Reflection() {}

    /** Calls the method {@code name} without parameters. */
    public static Object get(Object target, String name) {
        Object value = getOrNull(target, name);
        if (value == null) {
            throw new IllegalStateException(target.getClass() + "." + name + "() gave null");
        }
        return value;
    }

    static @Nullable Object getOrNull(Object target, String name) {
        return invoke(method(target.getClass(), name), target);
    }

    /** Calls the static method {@code name} with the one parameter that fits {@code argument}. */
    public static Object callStatic(Class<?> type, String name, Object argument) {
        Object value = invoke(fitting(type, name, argument), null, argument);
        if (value == null) {
            throw new IllegalStateException(type + "." + name + " gave null");
        }
        return value;
    }

    public static Object newBuilder(Class<?> type) {
        Object builder = invoke(method(type, "builder"), null);
        if (builder == null) {
            throw new IllegalStateException(type + " has no builder");
        }
        return builder;
    }

    static void set(Object builder, String name, Object argument) {
        invoke(fitting(builder.getClass(), name, argument), builder, argument);
    }

    static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    static @Nullable Method methodOrNull(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                .findFirst()
                .orElse(null);
    }

    private static Method fitting(Class<?> type, String name, Object argument) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .filter(method -> boxed(method.getParameterTypes()[0]).isInstance(argument))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(type + " has no " + name + "(" + argument.getClass() + ")"));
    }

    public static @Nullable Object invoke(Method method, @Nullable Object target, Object... arguments) {
        try {
            // Interfaces of the output are public, the classes behind them are not.
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Class<?> boxed(Class<?> type) {
        return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    }
}
