package io.smithy4j.aws;

import io.smithy4j.client.AuthException;
import io.smithy4j.client.CallInfo;
import io.smithy4j.client.RequestSigner;
import io.smithy4j.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;

/** Signs with the credentials that a provider has just then. */
final class SigV4Signer implements RequestSigner {
    private final IdentityProvider<? extends AwsCredentialsIdentity> credentials;

    private final SigV4Signing signing;

    SigV4Signer(IdentityProvider<? extends AwsCredentialsIdentity> credentials, SigV4Signing signing) {
        this.credentials = credentials;
        this.signing = signing;
    }

    @Override
    public CompletionStage<HttpRequest> sign(CallInfo call, HttpRequest request) {
        Duration offset = call.clockOffset();
        if (credentials instanceof StaticCredentialsProvider atHand) {
            return signed(request, atHand.resolveCredentials(), offset);
        }
        // Others may block until they have them.
        return CompletableFuture.completedFuture(credentials)
                .thenComposeAsync(SigV4Signer::resolved)
                .exceptionally(failure -> {
                    throw new AuthException(
                            call.serviceName() + " " + call.operationName()
                                    + ": there are no AWS credentials; the cause says where they were looked for",
                            failure instanceof CompletionException ? failure.getCause() : failure);
                })
                .thenApply(identity -> signing.signed(request, identity, offset));
    }

    private CompletionStage<HttpRequest> signed(HttpRequest request, AwsCredentialsIdentity identity, Duration offset) {
        try {
            return CompletableFuture.completedFuture(signing.signed(request, identity, offset));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static CompletableFuture<AwsCredentialsIdentity> resolved(
            IdentityProvider<? extends AwsCredentialsIdentity> credentials) {
        return credentials.resolveIdentity().thenApply(identity -> identity);
    }
}
