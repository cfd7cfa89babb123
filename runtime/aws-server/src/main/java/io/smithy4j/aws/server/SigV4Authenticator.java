package io.smithy4j.aws.server;

import io.smithy4j.aws.server.SigV4Result.Refused;
import io.smithy4j.aws.server.SigV4Result.Verified;
import io.smithy4j.server.RefusedException;
import io.smithy4j.server.ServerFault;
import io.smithy4j.server.auth.AuthenticationRequest;
import io.smithy4j.server.auth.Authenticator;
import io.smithy4j.server.auth.CallerIdentity;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Asks a {@link SigV4Verifier} who sent the requests of a service; handlers get the {@link Verified} as the caller. Requests without
 * an Authorization header have no caller, nor do those of operations that are for other schemes alone.
 */
public final class SigV4Authenticator implements Authenticator {
    private static final String SCHEME = "aws.auth#sigv4";

    private final SigV4Verifier verifier;

    public SigV4Authenticator(SigV4Verifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public CompletionStage<@Nullable CallerIdentity> authenticate(AuthenticationRequest request) {
        List<String> schemes = request.rules().schemes();
        boolean isOurs = schemes.isEmpty() || schemes.contains(SCHEME);
        if (!isOurs || request.message().headers().first("Authorization") == null) {
            return CompletableFuture.completedFuture(null);
        }
        SigV4Result result = request.body()
                .map(body -> verifier.verify(request.message(), body, request.arrival()))
                .orElseGet(() -> verifier.verifyHead(request.message(), request.arrival()));
        if (result instanceof Refused refused) {
            throw new RefusedException(new ServerFault(refused.status(), refused.code(), refused.message()));
        }
        return CompletableFuture.completedFuture((Verified) result);
    }
}
