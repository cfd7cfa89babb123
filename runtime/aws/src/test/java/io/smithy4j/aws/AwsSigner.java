package io.smithy4j.aws;

import io.smithy4j.client.AuthOption.PayloadSigning;
import io.smithy4j.client.AuthOption.SigV4;
import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.QueryParameters;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** AWS's own signer, asked for the same. */
record AwsSigner(SigV4 option, String region, Clock clock) {
    private static final AwsV4HttpSigner SIGNER = AwsV4HttpSigner.create();

    SdkHttpRequest signed(HttpRequest request, AwsCredentialsIdentity identity) {
        boolean signsBody = option.payload() == PayloadSigning.SIGNED;
        HttpBody body = request.body();
        return SIGNER.sign(sign -> sign.identity(identity)
                        .request(sdkRequest(request))
                        .payload(signsBody ? body::asInputStream : null)
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, option.signingName())
                        .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                        .putProperty(AwsV4HttpSigner.SIGNING_CLOCK, clock)
                        .putProperty(AwsV4HttpSigner.PAYLOAD_SIGNING_ENABLED, signsBody))
                .request();
    }

    private static SdkHttpRequest sdkRequest(HttpRequest request) {
        URI endpoint = Objects.requireNonNull(request.endpoint());
        SdkHttpRequest.Builder builder = SdkHttpRequest.builder()
                .method(SdkHttpMethod.fromValue(request.method()))
                .protocol(endpoint.getScheme())
                .host(endpoint.getHost())
                .port(endpoint.getPort() < 0 ? null : endpoint.getPort())
                .encodedPath(request.path())
                .rawQueryParameters(QueryParameters.of(request.query()).lists());
        request.headers().forEach(builder::appendHeader);
        return builder.build();
    }
}
