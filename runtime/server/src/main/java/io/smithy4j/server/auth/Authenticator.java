package io.smithy4j.server.auth;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Finds out who sent a request, before anything of it is decoded. Called from many threads at once. */
@FunctionalInterface
public interface Authenticator {
    /**
     * The identity of the caller; null, in the stage, if the request has no credentials at all: the pipeline refuses it where the
     * operation asks for some.
     *
     * <p>Credentials that do not hold are refused with a {@code RefusedException} of the pipeline, thrown or in the stage, whose
     * fault the caller gets. Any other failure is one of the service: the caller gets a 500 without a word of it.
     */
    CompletionStage<@Nullable CallerIdentity> authenticate(AuthenticationRequest request);
}
