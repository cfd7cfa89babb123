package io.smithy4j.benchmarks.call;

import static java.util.Objects.requireNonNull;

import io.smithy4j.aws.SigV4Auth;
import io.smithy4j.client.AuthOption;
import io.smithy4j.client.CallInfo;
import io.smithy4j.client.RequestSigner;
import io.smithy4j.http.BytesBody;
import io.smithy4j.http.HttpRequest;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** The signature of one request alone: by our client's signer, and by AWS's. */
public final class Signatures {
    private Signatures() {}

    /** By the name that benchmarks have as a parameter. */
    public static Supplier<Object> of(String by) {
        AtOnceTransport transport = new AtOnceTransport(new byte[] {'{', '}'});
        var unused = UnsignedCalls.ours(transport).get();
        HttpRequest request = requireNonNull(transport.last());
        return switch (by) {
            case "ours" -> ours(request);
            case "aws" -> aws(request);
            default -> throw new IllegalArgumentException("nobody is called " + by);
        };
    }

    private static Supplier<Object> ours(HttpRequest request) {
        RequestSigner signer =
                SigV4Auth.of(SignedCalls.CREDENTIALS, SignedCalls.REGION).signer(AuthOption.sigV4("dynamodb"));
        CallInfo call = new CallInfo("DynamoDB", "PutItem", 1);
        return () -> signer.sign(call, request).toCompletableFuture().join();
    }

    private static Supplier<Object> aws(HttpRequest request) {
        AwsV4HttpSigner signer = AwsV4HttpSigner.create();
        AwsCredentialsIdentity identity = SignedCalls.CREDENTIALS.resolveCredentials();
        byte[] body = ((BytesBody) request.body()).bytes();
        SdkHttpRequest.Builder builder = SdkHttpRequest.builder()
                .method(SdkHttpMethod.POST)
                .uri(SignedCalls.ENDPOINT)
                .encodedPath("/");
        request.headers().forEach(builder::appendHeader);
        SdkHttpRequest given = builder.build();
        return () -> signer.sign(sign -> sign.identity(identity)
                .request(given)
                .payload(() -> new ByteArrayInputStream(body))
                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "dynamodb")
                .putProperty(AwsV4HttpSigner.REGION_NAME, SignedCalls.REGION));
    }
}
