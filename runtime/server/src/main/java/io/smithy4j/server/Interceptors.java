package io.smithy4j.server;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The interceptors of a service, as one: in their order on the way in, in the opposite one on the way out. */
final class Interceptors {
    private final List<ServerInterceptor> inwards;

    private final List<ServerInterceptor> outwards;

    Interceptors(List<ServerInterceptor> added) {
        this.inwards = List.copyOf(added);
        List<ServerInterceptor> reversed = new ArrayList<>(added);
        Collections.reverse(reversed);
        this.outwards = List.copyOf(reversed);
    }

    void beforeDecode(RequestContext context, HttpRequest request) {
        for (ServerInterceptor interceptor : inwards) {
            interceptor.beforeDecode(context, request);
        }
    }

    void beforeValidate(RequestContext context, Object input) {
        for (ServerInterceptor interceptor : inwards) {
            interceptor.beforeValidate(context, input);
        }
    }

    void beforeInvoke(RequestContext context, Object input) {
        for (ServerInterceptor interceptor : inwards) {
            interceptor.beforeInvoke(context, input);
        }
    }

    void beforeEncode(RequestContext context, Object output) {
        for (ServerInterceptor interceptor : outwards) {
            interceptor.beforeEncode(context, output);
        }
    }

    /** All of them see the failure, also those that come after one that throws; the first thing thrown is thrown at the end. */
    void onFailure(RequestContext context, Throwable failure) throws Throwable {
        Throwable thrown = null;
        for (ServerInterceptor interceptor : outwards) {
            try {
                interceptor.onFailure(context, failure);
            } catch (Throwable e) {
                thrown = thrown == null ? e : thrown;
            }
        }
        if (thrown != null) {
            throw thrown;
        }
    }

    /** The answer after all of them; where one throws, those after it see what {@code failed} makes of that. */
    HttpResponse beforeAnswer(RequestContext context, HttpResponse response, Function<Throwable, HttpResponse> failed) {
        HttpResponse answer = response;
        for (ServerInterceptor interceptor : outwards) {
            try {
                answer = Objects.requireNonNull(interceptor.beforeAnswer(context, answer));
            } catch (Throwable e) {
                answer = failed.apply(e);
            }
        }
        return answer;
    }
}
