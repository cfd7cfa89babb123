package io.smithy4j.server;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;

/**
 * Looks at the requests of a service on their way through decode, validate, invoke and encode. The hooks stand here in the order
 * in which they are called; they must not block, must be safe for use by several threads, and may run on several for one request,
 * which {@link RequestContext#attributes} is for.
 *
 * <p>On the way in, interceptors are called in the order in which they were added; on the way out in the opposite one. A hook
 * ends the request by throwing: a {@link RefusedException}, or an error that the operation lists, is what the caller gets; all
 * else becomes an internal failure without any detail. Requests that name no operation of the service are answered without
 * interceptors, and so are those that the limits keep out; one that the service does not implement gets no further than decode.
 */
public interface ServerInterceptor {
    /** The body is read, unless it is streamed, and the caller is known, if the operation asks. The way in begins. */
    default void beforeDecode(RequestContext context, HttpRequest request) {}

    /** The input as it was decoded. Required members that were missing stand corrected in it. */
    default void beforeValidate(RequestContext context, Object input) {}

    /** An input that keeps its constraints. */
    default void beforeInvoke(RequestContext context, Object input) {}

    /** What the handler answered. The way out begins. */
    default void beforeEncode(RequestContext context, Object output) {}

    /**
     * In place of the hooks that are left: what ended the request early. It may be any of the pipeline's refusals, an error of the
     * model, or whatever a handler or another interceptor threw. It may be the first hook that sees the request.
     */
    default void onFailure(RequestContext context, Throwable failure) {}

    /** The answer, good or bad, and what to send in its place. Its status is to stay, its body is not to be read. */
    default HttpResponse beforeAnswer(RequestContext context, HttpResponse response) {
        return response;
    }
}
