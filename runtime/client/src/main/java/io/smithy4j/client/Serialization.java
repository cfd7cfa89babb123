package io.smithy4j.client;

import io.smithy4j.http.HttpRequest;

/** Makes the request of a call from its input, hooks included. */
final class Serialization<I> {
    private final ClientConfig config;

    private final ClientOperation<I, ?> operation;

    private final CallInfo info;

    Serialization(ClientConfig config, ClientOperation<I, ?> operation, CallInfo info) {
        this.config = config;
        this.operation = operation;
        this.info = info;
    }

    /** The request that every attempt begins with. */
    HttpRequest request(I given) {
        Hooks hooks = config.hooks();
        hooks.<Object>allOutwards(ClientInterceptor::readBeforeExecution, info, given);
        @SuppressWarnings("unchecked") // Of the same class; else encoding it fails, and the call with it.
        I changed = (I) hooks.<Object>changedOutwards(ClientInterceptor::modifyBeforeSerialization, info, given);
        I input = operation.completed(changed, config.idempotencyTokens());
        hooks.<Object>outwards(ClientInterceptor::readBeforeSerialization, info, input);
        HttpRequest encoded = withHeaders(encoded(input));
        hooks.outwards(ClientInterceptor::readAfterSerialization, info, encoded);
        return hooks.changedOutwards(ClientInterceptor::modifyBeforeRetryLoop, info, encoded);
    }

    private HttpRequest encoded(I input) {
        HttpRequest plain = operation.encode(input);
        HttpRequest packed = operation.compresses() ? RequestCompression.gzip(plain) : plain;
        HttpRequest request = operation.needsChecksum() ? RequestChecksum.md5(packed) : packed;
        Endpoint endpoint = config.endpoint();
        return endpoint == null ? request : endpoint.resolve(request, operation.hostPrefix(input));
    }

    private HttpRequest withHeaders(HttpRequest request) {
        if (config.headers().isEmpty()) {
            return request;
        }
        var builder = request.toBuilder();
        config.headers().forEach(builder::setHeader);
        return builder.build();
    }
}
