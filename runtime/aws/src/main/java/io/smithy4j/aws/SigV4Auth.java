package io.smithy4j.aws;

import io.smithy4j.client.AuthOption;
import io.smithy4j.client.AuthScheme;
import io.smithy4j.client.RequestSigner;
import java.time.Clock;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/**
 * AWS Signature Version 4, with the credentials that AWS's libraries find. Session tokens of the credentials are sent and signed. A body is hashed, and so must
 * be one that can be read again, unless the operation leaves it out of the signature. Paths are encoded twice, as all services but
 * Amazon S3 ask for. Safe for use by several threads.
 */
public final class SigV4Auth implements AuthScheme {
    private final IdentityProvider<? extends AwsCredentialsIdentity> credentials;

    private final String region;

    private final Clock clock;

    SigV4Auth(IdentityProvider<? extends AwsCredentialsIdentity> credentials, String region, Clock clock) {
        this.credentials = credentials;
        this.region = RegionSyntax.checked(region);
        this.clock = clock;
    }

    /**
     * Credentials and region from where AWS's tools look for them: system properties, environment, profiles, the machine.
     *
     * @throws software.amazon.awssdk.core.exception.SdkClientException if no region is found
     */
    public static SigV4Auth create() {
        return of(
                DefaultCredentialsProvider.builder().build(),
                new DefaultAwsRegionProviderChain().getRegion().id());
    }

    /**
     * Signs for a region with the credentials of a provider, which is asked before each attempt. Unless it is AWS's
     * {@code StaticCredentialsProvider}, that is done on a thread of the common pool, since it may block.
     *
     * @throws IllegalArgumentException if {@code region} cannot be one
     */
    public static SigV4Auth of(IdentityProvider<? extends AwsCredentialsIdentity> credentials, String region) {
        return new SigV4Auth(credentials, region, Clock.systemUTC());
    }

    /** The region that is signed for. */
    public String region() {
        return region;
    }

    @Override
    public String id() {
        return "aws.auth#sigv4";
    }

    @Override
    public RequestSigner signer(AuthOption option) {
        return new SigV4Signer(credentials, new SigV4Signing((AuthOption.SigV4) option, region, clock));
    }

    @Override
    public String toString() {
        return "SigV4Auth[region=" + region + ", credentials=(hidden)]";
    }
}
