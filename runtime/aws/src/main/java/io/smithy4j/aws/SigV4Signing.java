package io.smithy4j.aws;

import io.smithy4j.client.AuthException;
import io.smithy4j.client.AuthOption;
import io.smithy4j.client.AuthOption.PayloadSigning;
import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpRequestBuilder;
import io.smithy4j.http.QueryParameters;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/**
 * One request as AWS's signer sees it, and what the signer adds to it.
 *
 * @param clock tells the time of the signature
 */
record SigV4Signing(AuthOption.SigV4 option, String region, Clock clock) {
    private static final AwsV4HttpSigner SIGNER = AwsV4HttpSigner.create();

    private static final List<String> ADDED =
            List.of("Host", "X-Amz-Date", "X-Amz-Security-Token", "x-amz-content-sha256", "Authorization");

    private static final int HTTP_PORT = 80;

    private static final int TLS_PORT = 443;

    /** @throws AuthException if the endpoint is not known, or the body is needed twice and can be read once */
    HttpRequest signed(HttpRequest request, AwsCredentialsIdentity identity) {
        URI endpoint = request.endpoint();
        if (endpoint == null) {
            throw new AuthException("the host is signed, so the client must know it: set endpoint(...)", null);
        }
        ContentStreamProvider payload = signsBody(endpoint) ? payload(request.body()) : null;
        SdkHttpRequest signed = SIGNER.sign(sign -> sign.identity(identity)
                        .request(sdkRequest(request, endpoint))
                        .payload(payload)
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, option.signingName())
                        .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                        .putProperty(AwsV4HttpSigner.SIGNING_CLOCK, clock)
                        .putProperty(AwsV4HttpSigner.PAYLOAD_SIGNING_ENABLED, signsBody(endpoint)))
                .request();
        HttpRequestBuilder result = request.toBuilder();
        for (String name : ADDED) {
            signed.firstMatchingHeader(name).ifPresent(value -> result.setHeader(name, value));
        }
        return result.build();
    }

    /** Without TLS on TLS's own port there is no telling the signer otherwise: see {@link #origin}. */
    private boolean signsBody(URI endpoint) {
        return option.payload() == PayloadSigning.SIGNED
                || (endpoint.getScheme().equals("http") && endpoint.getPort() == TLS_PORT);
    }

    private static @Nullable ContentStreamProvider payload(HttpBody body) {
        if (body.length().equals(OptionalLong.of(0))) {
            return null;
        }
        if (!body.isReplayable()) {
            throw new AuthException(
                    "the body is signed before it is sent: make it from bytes or a file, not from a stream", null);
        }
        return body::asInputStream;
    }

    private SdkHttpRequest sdkRequest(HttpRequest request, URI endpoint) {
        SdkHttpRequest.Builder builder = SdkHttpRequest.builder()
                .method(SdkHttpMethod.fromValue(request.method()))
                .host(endpoint.getHost())
                .encodedPath(request.path())
                .rawQueryParameters(QueryParameters.of(request.query()).lists());
        request.headers().forEach(builder::appendHeader);
        return origin(builder, endpoint).build();
    }

    // AWS's signer signs bodies that go without TLS, whatever it is told; the trait knows no such exception. So it is
    // told of TLS,
    // and of a port that gives the same Host header.
    private SdkHttpRequest.Builder origin(SdkHttpRequest.Builder builder, URI endpoint) {
        int port = endpoint.getPort();
        if (signsBody(endpoint) || !endpoint.getScheme().equals("http")) {
            return builder.protocol(endpoint.getScheme()).port(port < 0 ? null : port);
        }
        return builder.protocol("https").port(port < 0 || port == HTTP_PORT ? TLS_PORT : port);
    }
}
