package io.smithy4j.client;

import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.RequestId;
import org.jspecify.annotations.Nullable;

/** A response is not what the protocol and the model ask for, or its body is larger than the client allows. */
public final class MalformedResponseException extends ClientException {
    private static final long serialVersionUID = 1L;

    private final int statusCode;

    private final @Nullable String requestId;

    MalformedResponseException(String message, HttpResponse response, Throwable cause) {
        super(message, cause);
        this.statusCode = response.status();
        this.requestId = RequestId.of(response);
    }

    /** The status of the HTTP response. */
    public int statusCode() {
        return statusCode;
    }

    /** The id that the service gave the request, to quote when asking its owner; null if it gave none. */
    public @Nullable String requestId() {
        return requestId;
    }
}
