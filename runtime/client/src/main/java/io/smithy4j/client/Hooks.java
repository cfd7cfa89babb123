package io.smithy4j.client;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The same hook of all interceptors of a client. What one throws comes out as a {@link HookFailure}. */
final class Hooks {
    private final List<ClientInterceptor> outwards;

    private final List<ClientInterceptor> inwards;

    Hooks(List<ClientInterceptor> interceptors) {
        this.outwards = List.copyOf(interceptors);
        List<ClientInterceptor> reversed = new ArrayList<>(interceptors);
        Collections.reverse(reversed);
        this.inwards = List.copyOf(reversed);
    }

    List<ClientInterceptor> interceptors() {
        return outwards;
    }

    /** On the way out: the first one first, until one throws. */
    void outwards(Consumer<ClientInterceptor> hook) {
        each(outwards, hook);
    }

    /** On the way in: the last one first, until one throws. */
    void inwards(Consumer<ClientInterceptor> hook) {
        each(inwards, hook);
    }

    /** On the way out, each with what the one before made. */
    <T> T changedOutwards(T value, Change<T> hook) {
        return changed(outwards, value, hook);
    }

    /** On the way in, each with what the one before made. */
    <T> T changedInwards(T value, Change<T> hook) {
        return changed(inwards, value, hook);
    }

    /** All of them on the way out, whatever some throw. */
    void allOutwards(Consumer<ClientInterceptor> hook) {
        all(outwards, hook);
    }

    /** All of them on the way in, whatever some throw. */
    void allInwards(Consumer<ClientInterceptor> hook) {
        all(inwards, hook);
    }

    private static void each(List<ClientInterceptor> interceptors, Consumer<ClientInterceptor> hook) {
        for (ClientInterceptor interceptor : interceptors) {
            try {
                hook.accept(interceptor);
            } catch (Throwable thrown) {
                throw new HookFailure(thrown);
            }
        }
    }

    private static <T> T changed(List<ClientInterceptor> interceptors, T value, Change<T> hook) {
        T current = value;
        for (ClientInterceptor interceptor : interceptors) {
            try {
                current = hook.of(interceptor, current);
            } catch (Throwable thrown) {
                throw new HookFailure(thrown);
            }
        }
        return current;
    }

    private static void all(List<ClientInterceptor> interceptors, Consumer<ClientInterceptor> hook) {
        @Nullable Throwable last = null;
        for (ClientInterceptor interceptor : interceptors) {
            try {
                hook.accept(interceptor);
            } catch (Throwable thrown) {
                last = HookFailure.joined(last, thrown);
            }
        }
        if (last != null) {
            throw new HookFailure(last);
        }
    }

    /** A hook that may put something else in place of a value. */
    interface Change<T> {
        T of(ClientInterceptor interceptor, T value);
    }
}
