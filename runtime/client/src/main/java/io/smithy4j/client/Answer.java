package io.smithy4j.client;

import io.smithy4j.core.DecodeException;
import io.smithy4j.http.HttpResponse;

/** A response whose body is read, or belongs to the output as it is. */
final class Answer {
    private static final byte[] UNREAD = {};

    private final HttpResponse response;

    private final byte[] body;

    Answer(HttpResponse response, byte[] body) {
        this.response = response;
        this.body = body;
    }

    /** A success of an operation whose output streams. */
    static Answer streaming(HttpResponse response) {
        return new Answer(response, UNREAD);
    }

    boolean isSuccess() {
        return response.isSuccess();
    }

    /** The output, for a success; throws what the answer means otherwise. */
    <O> O output(ClientOperation<?, O> operation) {
        if (!isSuccess()) {
            throw error(operation);
        }
        try {
            return operation.decode(response, body);
        } catch (DecodeException e) {
            discard();
            throw malformed(operation, e);
        }
    }

    /** Nobody will read the output. */
    void discard() {
        if (body == UNREAD) {
            response.body().discard();
        }
    }

    /** What an answer other than a success means. */
    RuntimeException error(ClientOperation<?, ?> operation) {
        try {
            return operation.decodeError(response, body);
        } catch (DecodeException e) {
            return malformed(operation, e);
        }
    }

    private MalformedResponseException malformed(ClientOperation<?, ?> operation, DecodeException e) {
        return new MalformedResponseException(
                operation.serviceName() + " " + operation.operationName() + ": the answer with status "
                        + response.status() + " is not what the model says (" + e.getMessage()
                        + "); check that the endpoint is that of the service and speaks its protocol",
                response,
                e);
    }
}
