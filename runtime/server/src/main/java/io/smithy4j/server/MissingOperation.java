package io.smithy4j.server;

import io.smithy4j.core.MissingPaths;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Stands for an operation that nobody implements. The pipeline answers for it, so none of its methods is ever called. */
final class MissingOperation extends ServerOperation<Object, Object> {
    MissingOperation(String name) {
        super(name, MediaRules.consumingAnything());
    }

    @Override
    public Object decode(HttpRequest request, byte[] body, MissingPaths missing) {
        throw neverCalled();
    }

    @Override
    public CompletionStage<Object> invoke(Object input, RequestContext context) {
        throw neverCalled();
    }

    @Override
    public HttpResponse encode(Object output) {
        throw neverCalled();
    }

    @Override
    public @Nullable HttpResponse encodeError(Throwable error) {
        throw neverCalled();
    }

    private IllegalStateException neverCalled() {
        return new IllegalStateException("the pipeline called " + name() + ", which is not implemented");
    }
}
