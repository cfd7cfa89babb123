package io.smithy4j.client;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;

/**
 * Looks at, or changes, what goes out and comes in. It must not block and must be safe for use by several threads. What it
 * throws ends the call.
 */
public interface ClientInterceptor {
    /**
     * The request of one attempt, before it is signed. A label of the path that the input leaves empty stands there in braces, as in
     * the model; it may be replaced, and else the call ends with an {@link IllegalArgumentException}.
     */
    default HttpRequest beforeSigning(CallInfo call, HttpRequest request) {
        return request;
    }

    /** The response of one attempt, whatever its status; its body is not read yet. */
    default HttpResponse afterResponse(CallInfo call, HttpResponse response) {
        return response;
    }
}
