package io.smithy4j.benchmarks.call;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;

/**
 * One call of both clients, from input to output: encoded, signed, sent to nowhere, answered at once, decoded. Settings are those
 * that clients have by themselves, retries included; both are given an endpoint, a region and credentials.
 */
public final class SignedCall {
    private final String name;

    private final Supplier<Object> ours;

    private final Supplier<Object> aws;

    private final AtOnceTransport transport;

    private final AtOnceAwsClient awsTransport;

    SignedCall(
            String name,
            Supplier<Object> ours,
            AtOnceTransport transport,
            Supplier<Object> aws,
            AtOnceAwsClient awsTransport) {
        this.name = name;
        this.ours = ours;
        this.transport = transport;
        this.aws = aws;
        this.awsTransport = awsTransport;
    }

    public String name() {
        return name;
    }

    /** By the name that benchmarks have as a parameter. */
    public Supplier<Object> of(String by) {
        return switch (by) {
            case "ours" -> ours;
            case "aws" -> aws;
            default -> throw new IllegalArgumentException("nobody is called " + by);
        };
    }

    /** A header of the request that we sent last. */
    String sentByUs(String header) {
        return requireNonNull(requireNonNull(transport.last()).headers().first(header));
    }

    /** A header of the request that the AWS SDK sent last. */
    String sentByAws(String header) {
        return requireNonNull(awsTransport.last()).firstMatchingHeader(header).orElseThrow();
    }

    @Override
    public String toString() {
        return name;
    }
}
