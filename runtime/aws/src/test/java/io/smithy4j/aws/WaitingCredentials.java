package io.smithy4j.aws;

import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.identity.spi.ResolveIdentityRequest;

/** Credentials of a provider that is not AWS's own, and remembers which thread asked for them. */
final class WaitingCredentials implements IdentityProvider<AwsCredentialsIdentity> {
    private final AwsCredentialsIdentity identity;

    private volatile Thread asked = Thread.currentThread();

    WaitingCredentials(String id, String secret) {
        this.identity = AwsCredentialsIdentity.create(id, secret);
    }

    Thread asked() {
        return asked;
    }

    @Override
    public Class<AwsCredentialsIdentity> identityType() {
        return AwsCredentialsIdentity.class;
    }

    @Override
    public CompletableFuture<AwsCredentialsIdentity> resolveIdentity(ResolveIdentityRequest request) {
        asked = Thread.currentThread();
        return CompletableFuture.completedFuture(identity);
    }
}
