package io.smithy4j.server;

import io.smithy4j.core.MissingPaths;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.server.auth.AuthRules;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Stands for an operation that nobody implements: whoever is let in is told so, whatever he sent. */
final class MissingOperation extends ServerOperation<Object, Object> {
    private final AuthRules authRules;

    MissingOperation(String name, AuthRules authRules) {
        super(name, MediaRules.consumingAnything());
        this.authRules = authRules;
    }

    @Override
    public AuthRules authRules() {
        return authRules;
    }

    @Override
    public Object decode(HttpRequest request, byte[] body, MissingPaths missing) {
        throw new RefusedException(ServerFault.notImplemented());
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
        return null;
    }

    private IllegalStateException neverCalled() {
        return new IllegalStateException("the pipeline called " + name() + ", which is not implemented");
    }
}
