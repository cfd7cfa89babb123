package io.smithy4j.conformance.run;

import io.smithy4j.conformance.generated.GeneratedCode;
import io.smithy4j.conformance.generated.Reflection;
import io.smithy4j.http.HttpService;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Implements any generated handler: keeps the input and does what the case at hand asks for. */
final class RecordingHandler {
    private final AtomicReference<@Nullable Object> input = new AtomicReference<>();
    private volatile Callable<Object> behaviour = () -> {
        throw new NotScriptedException();
    };

    HttpService service(GeneratedCode code) {
        Class<?> type = code.handler();
        Object handler = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            if (method.getDeclaringClass() == Object.class) {
                return method.getName().equals("toString") ? "handler" : System.identityHashCode(proxy);
            }
            input.set(args[0]);
            return behaviour.call();
        });
        return (HttpService) Reflection.callStatic(code.serviceClass(), "of", handler);
    }

    /** The input of the last call; null if there was none since the last question. */
    @Nullable
    Object takeInput() {
        return input.getAndSet(null);
    }

    void behave(Callable<Object> behaviour) {
        this.behaviour = behaviour;
    }

    /** A case that only looks at the input: the answer is a 500 that nobody reads. */
    static final class NotScriptedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
