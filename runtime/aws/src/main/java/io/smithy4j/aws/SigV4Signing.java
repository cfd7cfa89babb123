package io.smithy4j.aws;

import io.smithy4j.aws.signature.CredentialScope;
import io.smithy4j.aws.signature.SigV4Words;
import io.smithy4j.aws.signature.SigningKey;
import io.smithy4j.aws.signature.Worksheet;
import io.smithy4j.client.AuthException;
import io.smithy4j.client.AuthOption;
import io.smithy4j.client.AuthOption.PayloadSigning;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpRequestBuilder;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/**
 * Signs the requests of one service in one region. What it adds is, byte for byte, what AWS's signer for Java adds. Keeps the key of the
 * day, so it shows nothing. Safe for use by several threads.
 */
final class SigV4Signing {
    private static final int HTTP_PORT = 80;

    private static final int TLS_PORT = 443;

    private static final int MILLIS = 1000;

    private final AuthOption.SigV4 option;

    private final String region;

    private final Clock clock;

    /** The last one; whoever needs another puts it here instead. */
    private volatile @Nullable DayKey kept;

    /** @param clock tells the time of signatures */
    SigV4Signing(AuthOption.SigV4 option, String region, Clock clock) {
        this.option = option;
        this.region = region;
        this.clock = clock;
    }

    HttpRequest signed(HttpRequest request, AwsCredentialsIdentity identity) {
        return signed(request, identity, Duration.ZERO);
    }

    /**
     * The request with its signature; the request itself if the identity is nobody's.
     *
     * @param clockOffset what to add to the clock
     * @throws AuthException if the endpoint is not known, or the body is needed twice and can be read once
     */
    HttpRequest signed(HttpRequest request, AwsCredentialsIdentity identity, Duration clockOffset) {
        URI endpoint = request.endpoint();
        if (endpoint == null) {
            throw new AuthException("the host is signed, so the client must know it: set endpoint(...)", null);
        }
        if (identity.accessKeyId() == null && identity.secretAccessKey() == null) {
            return request;
        }
        long now = Math.floorDiv(Clock.offset(clock, clockOffset).millis(), MILLIS);
        Worksheet sheet = Worksheet.take();
        SigningKey key = key(identity.secretAccessKey().trim(), SigningTime.epochDay(now), sheet);
        String date = SigningTime.text(key.scope().day(), now);
        String payload = signsBody(endpoint) ? Payload.hash(request.body(), sheet) : SigV4Words.UNSIGNED_PAYLOAD;
        HttpRequestBuilder result = withHost(request, endpoint).setHeader(SigV4Words.DATE, date);
        if (identity instanceof AwsSessionCredentialsIdentity session) {
            result.setHeader(SigV4Words.TOKEN, session.sessionToken().trim());
        }
        HttpRequest complete =
                result.setHeader(SigV4Words.CONTENT_HASH, payload).build();
        PartsToSign.addHeaders(complete.headers(), sheet.headers());
        sheet.sign(PartsToSign.withoutNameless(complete), payload, date, key);
        String authorization = sheet.authorization(identity.accessKeyId().trim(), key);
        sheet.giveBack();
        return result.setHeader("Authorization", authorization).build();
    }

    // The one case in which AWS's signer could not be told to leave a body out: nothing else protects it there.
    private boolean signsBody(URI endpoint) {
        return option.payload() == PayloadSigning.SIGNED || (isPlain(endpoint) && endpoint.getPort() == TLS_PORT);
    }

    private static HttpRequestBuilder withHost(HttpRequest request, URI endpoint) {
        HttpRequestBuilder builder = request.toBuilder();
        if (request.headers().first("Host") != null) {
            return builder;
        }
        int port = endpoint.getPort();
        boolean isUsual = port < 0 || port == (isPlain(endpoint) ? HTTP_PORT : TLS_PORT);
        return builder.setHeader("Host", isUsual ? endpoint.getHost() : endpoint.getHost() + ":" + port);
    }

    private static boolean isPlain(URI endpoint) {
        return endpoint.getScheme().equalsIgnoreCase("http");
    }

    private SigningKey key(String secret, long epochDay, Worksheet sheet) {
        DayKey last = kept;
        if (last != null && last.isFor(secret, epochDay)) {
            return last.key();
        }
        var scope = new CredentialScope(SigningTime.day(epochDay), region, option.signingName());
        SigningKey key = sheet.key(secret, scope);
        kept = new DayKey(secret, epochDay, key);
        return key;
    }
}
