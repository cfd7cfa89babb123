package io.smithy4j.client;

import io.smithy4j.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
    <T> void outwards(Read<T> hook, CallInfo call, T value) {
        each(outwards, hook, call, value);
    }

    /** On the way in: the last one first, until one throws. */
    <T> void inwards(Read<T> hook, CallInfo call, T value) {
        each(inwards, hook, call, value);
    }

    /** On the way out, each with what the one before made. */
    <T> T changedOutwards(Change<T> hook, CallInfo call, T value) {
        return changed(outwards, hook, call, value);
    }

    /** On the way in, each with what the one before made. */
    <T> T changedInwards(Change<T> hook, CallInfo call, T value) {
        return changed(inwards, hook, call, value);
    }

    /** All of them on the way out, whatever some throw. */
    <T> void allOutwards(Read<T> hook, CallInfo call, T value) {
        all(outwards, hook, call, value);
    }

    /** All of them on the way in, whatever some throw. */
    <T> void allInwards(Read<T> hook, CallInfo call, T value) {
        all(inwards, hook, call, value);
    }

    /** {@link ClientInterceptor#readAfterDeserialization}, which sees two values: on the way in, until one throws. */
    void afterDeserialization(CallInfo call, HttpResponse response, CallResult result) {
        if (!inwards.isEmpty()) {
            inwards((hook, of, ended) -> hook.readAfterDeserialization(of, response, ended), call, result);
        }
    }

    private static <T> void each(List<ClientInterceptor> interceptors, Read<T> hook, CallInfo call, T value) {
        for (int i = 0; i < interceptors.size(); i++) {
            try {
                hook.by(interceptors.get(i), call, value);
            } catch (Throwable thrown) {
                throw new HookFailure(thrown);
            }
        }
    }

    private static <T> T changed(List<ClientInterceptor> interceptors, Change<T> hook, CallInfo call, T value) {
        T current = value;
        for (int i = 0; i < interceptors.size(); i++) {
            try {
                current = hook.by(interceptors.get(i), call, current);
            } catch (Throwable thrown) {
                throw new HookFailure(thrown);
            }
        }
        return current;
    }

    private static <T> void all(List<ClientInterceptor> interceptors, Read<T> hook, CallInfo call, T value) {
        @Nullable Throwable last = null;
        for (int i = 0; i < interceptors.size(); i++) {
            try {
                hook.by(interceptors.get(i), call, value);
            } catch (Throwable thrown) {
                last = HookFailure.joined(last, thrown);
            }
        }
        if (last != null) {
            throw new HookFailure(last);
        }
    }

    /** A hook that looks at a value. Named as a method, so that a call makes no object for it. */
    interface Read<T> {
        void by(ClientInterceptor interceptor, CallInfo call, T value);
    }

    /** A hook that may put something else in place of a value. */
    interface Change<T> {
        T by(ClientInterceptor interceptor, CallInfo call, T value);
    }
}
