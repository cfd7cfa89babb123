package io.smithy4j.aws.signature;

/**
 * What a signing key is good for: one day, region and service.
 *
 * @param day as in {@code 20260102}, in UTC
 */
public record CredentialScope(String day, String region, String service) {
    /** The last part of every scope. */
    public static final String END = "aws4_request";

    /** As in headers and in what is signed. */
    @Override
    public String toString() {
        return day + "/" + region + "/" + service + "/" + END;
    }
}
