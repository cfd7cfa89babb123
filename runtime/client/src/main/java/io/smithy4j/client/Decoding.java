package io.smithy4j.client;

import io.smithy4j.core.DecodeException;
import io.smithy4j.http.BodyTooLargeException;
import io.smithy4j.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What becomes of an answer: an output, an error of the service, or the failure to understand it. */
final class Decoding {
    private static final long MOST_ERROR_BYTES = 1024 * 1024;

    private Decoding() {}

    static <O> CallResult result(ClientOperation<?, O> operation, HttpResponse response, byte[] body) {
        try {
            if (!response.isSuccess()) {
                return CallResult.failure(operation.decodeError(response, body));
            }
            @Nullable Object output = operation.decode(response, body);
            return output == null ? nothing(operation) : CallResult.success(output);
        } catch (DecodeException e) {
            return CallResult.failure(malformed(operation, response, e));
        } catch (RuntimeException e) {
            return CallResult.failure(e);
        }
    }

    /** How many bytes of a body to accept. */
    static long limit(HttpResponse response, long most) {
        return response.isSuccess() ? most : Math.min(most, MOST_ERROR_BYTES);
    }

    /** What a body could not be read for. */
    static CompletableFuture<byte[]> failed(CallInfo info, HttpResponse response, Throwable failure) {
        Throwable cause = CallFailures.unwrapped(failure);
        return CompletableFuture.failedFuture(
                cause instanceof BodyTooLargeException tooLarge ? tooLarge(info, response, tooLarge) : cause);
    }

    private static CallResult nothing(ClientOperation<?, ?> operation) {
        throw new IllegalStateException(operation.serviceName() + " " + operation.operationName() + " decoded nothing");
    }

    private static MalformedResponseException tooLarge(
            CallInfo info, HttpResponse response, BodyTooLargeException failure) {
        String message = info.label() + ": the body of the answer with status " + response.status() + " is larger than "
                + failure.limit() + " bytes; set maxResponseBytes(...) if that is right";
        return new MalformedResponseException(message, response, failure);
    }

    private static MalformedResponseException malformed(
            ClientOperation<?, ?> operation, HttpResponse response, DecodeException e) {
        return new MalformedResponseException(
                operation.serviceName() + " " + operation.operationName() + ": the answer with status "
                        + response.status() + " is not what the model says (" + e.getMessage()
                        + "); check that the endpoint is that of the service and speaks its protocol",
                response,
                e);
    }
}
