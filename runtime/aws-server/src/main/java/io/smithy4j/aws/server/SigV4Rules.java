package io.smithy4j.aws.server;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a signature must be for.
 *
 * @param service the signing name
 * @param region null for any
 * @param clockSkew how far the time of a signature may be from that of the server
 * @param unsigned whether a body may be left out of the signature
 */
public record SigV4Rules(String service, @Nullable String region, Duration clockSkew, UnsignedPayloads unsigned) {
    private static final Duration DEFAULT_SKEW = Duration.ofMinutes(5);

    /** Whether {@code UNSIGNED-PAYLOAD} is accepted. */
    public enum UnsignedPayloads {
        REFUSED,
        ACCEPTED
    }

    /** For a service in any region, within 5 minutes, with its body. */
    public static SigV4Rules of(String service) {
        return new SigV4Rules(service, null, DEFAULT_SKEW, UnsignedPayloads.REFUSED);
    }

    /** The same for one region. */
    public SigV4Rules inRegion(String one) {
        return new SigV4Rules(service, one, clockSkew, unsigned);
    }

    /** The same with other clocks. */
    public SigV4Rules within(Duration skew) {
        return new SigV4Rules(service, region, skew, unsigned);
    }

    /** The same, for operations with the {@code aws.auth#unsignedPayload} trait. */
    public SigV4Rules withUnsignedPayloads() {
        return new SigV4Rules(service, region, clockSkew, UnsignedPayloads.ACCEPTED);
    }
}
