package io.smithy4j.conformance.run;

import io.smithy4j.conformance.generated.GeneratedCode;
import io.smithy4j.conformance.generated.Reflection;
import io.smithy4j.http.HttpService;
import java.lang.reflect.Proxy;

/** Implements any generated handler: does with the input what the case at hand asks for. */
final class RecordingHandler {
    private volatile Behaviour behaviour = input -> {
        throw new NotScriptedException();
    };

    HttpService service(GeneratedCode code) {
        Class<?> type = code.handler();
        Object handler = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            if (method.getDeclaringClass() == Object.class) {
                return method.getName().equals("toString") ? "handler" : System.identityHashCode(proxy);
            }
            return behaviour.answer(args[0]);
        });
        return (HttpService) Reflection.callStatic(code.serviceClass(), "of", handler);
    }

    void behave(Behaviour behaviour) {
        this.behaviour = behaviour;
    }

    /** What the handler does; on the thread that calls it, since nobody else may read a stream in the input. */
    interface Behaviour {
        Object answer(Object input) throws Exception;
    }

    /** A case that only looks at the input: the answer is a 500 that nobody reads. */
    static final class NotScriptedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
