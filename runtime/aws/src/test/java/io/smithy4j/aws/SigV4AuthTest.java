package io.smithy4j.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smithy4j.client.AuthException;
import io.smithy4j.client.AuthOption;
import io.smithy4j.client.CallInfo;
import io.smithy4j.http.HttpRequest;
import java.net.URI;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;

final class SigV4AuthTest {
    private static final String CANARY = "c4n4ry";

    private static final CallInfo CALL = new CallInfo("Post", "Send", 1);

    @Test
    void credentialsAtHandAreUsedOnTheCallingThread() {
        var credentials = StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIDEXAMPLE", CANARY));

        assertThat(SigV4Auth.of(credentials, "eu-west-1")
                        .signer(AuthOption.sigV4("post"))
                        .sign(CALL, request())
                        .toCompletableFuture())
                .isCompletedWithValueMatching(
                        signed -> String.valueOf(signed.headers().first("Authorization"))
                                .contains("/eu-west-1/post/aws4_request"));
    }

    @Test
    void credentialsThatMayHaveToBeFetchedHoldUpNobody() {
        var credentials = new WaitingCredentials("AKIDEXAMPLE", CANARY);
        HttpRequest signed = sign(SigV4Auth.of(credentials, "eu-west-1"));

        assertThat(signed.headers().first("Authorization")).startsWith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/");
        assertThat(credentials.asked()).isNotSameAs(Thread.currentThread());
    }

    @Test
    void anonymousCredentialsSignNothing() {
        HttpRequest sent = sign(SigV4Auth.of(AnonymousCredentialsProvider.create(), "eu-west-1"));

        assertThat(sent.headers().first("Authorization")).isNull();
    }

    @Test
    void credentialsThatAreNotFoundAreTold() {
        AwsCredentialsProvider nothing = () -> {
            throw SdkClientException.create("looked everywhere");
        };

        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> sign(SigV4Auth.of(nothing, "eu-west-1")))
                .havingCause()
                .isInstanceOf(AuthException.class)
                .withMessage("Post Send: there are no AWS credentials; the cause says where they were looked for")
                .havingCause()
                .withMessage("looked everywhere");
    }

    @Test
    void nothingShowsTheSecret() {
        SigV4Auth auth = SigV4Auth.of(new WaitingCredentials("AKIDEXAMPLE", CANARY), "eu-west-1");
        HttpRequest signed = sign(auth);

        assertThat(auth.toString()).isEqualTo("SigV4Auth[region=eu-west-1, credentials=(hidden)]");
        assertThat(signed.toString()).doesNotContain(CANARY, "Signature=");
    }

    private static HttpRequest sign(SigV4Auth auth) {
        return auth.signer(AuthOption.sigV4("post"))
                .sign(CALL, request())
                .toCompletableFuture()
                .join();
    }

    private static HttpRequest request() {
        return HttpRequest.builder("GET", "/letters")
                .endpoint(URI.create("https://post.example.com"))
                .build();
    }
}
