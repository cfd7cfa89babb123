package io.smithy4j.client;

import io.smithy4j.core.ErrorMetadata;
import io.smithy4j.core.ServiceException;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;

/** An operation that asks who calls; its input is the query. */
final class GuardedOperation extends ClientOperation<String, String> {
    GuardedOperation(AuthOption... options) {
        super("Vault", "Open", options);
    }

    @Override
    public HttpRequest encode(String query) {
        return HttpRequest.builder("GET", "/vault")
                .query(query.isEmpty() ? null : query)
                .build();
    }

    @Override
    public String decode(HttpResponse response, byte[] body) {
        return "open";
    }

    @Override
    public ServiceException decodeError(HttpResponse response, byte[] body) {
        return new EchoOperation.EchoException(new ErrorMetadata("Shut", "shut", response.status(), null));
    }
}
