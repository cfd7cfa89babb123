package io.smithy4j.realservers;

import io.smithy4j.aws.SigV4Auth;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** Of nobody: the servers want a signature, and know no key to compare it with. */
final class Credentials {
    private Credentials() {}

    static SigV4Auth ofNobody() {
        return SigV4Auth.of(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("nobody", "secret")), "eu-west-1");
    }
}
