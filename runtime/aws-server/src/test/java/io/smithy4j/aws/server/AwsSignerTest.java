package io.smithy4j.aws.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.aws.server.SigV4Result.Verified;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.PercentEncoding;
import io.smithy4j.http.QueryParameters;
import io.smithy4j.http.QueryWriter;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** Random requests, signed by AWS's own signer. */
final class AwsSignerTest {
    private static final int REQUESTS = 2_000;

    private static final String CHARACTERS = "abcXYZ019-._~ !$&'()*+,;=:@/?#[]%\u00e4\u20ac";

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private static final AwsCredentialsIdentity CALLER =
            AwsCredentialsIdentity.create("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");

    private final SigV4Verifier verifier =
            new SigV4Verifier(SigV4Rules.of("post"), id -> new AccessKey(id, CALLER.secretAccessKey()));

    @Test
    void whatAwsSignsIsVerified() {
        Random random = new Random(20260102);
        for (int i = 0; i < REQUESTS; i++) {
            byte[] body = new byte[random.nextInt(50)];
            random.nextBytes(body);
            HttpRequest plain = request(random);
            HttpRequest signed = signed(plain, body);

            assertThat(verifier.verify(signed, body, NOW))
                    .as(plain::toString)
                    .isEqualTo(new Verified("AKIDEXAMPLE", "eu-west-1", "post", NOW));
        }
    }

    private static HttpRequest request(Random random) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i <= random.nextInt(4); i++) {
            String segment = text(random);
            path.append('/')
                    .append(segment.equals(".") || segment.equals("..") ? "x" : PercentEncoding.encode(segment));
        }
        QueryWriter query = new QueryWriter();
        for (int i = 0; i < random.nextInt(4); i++) {
            query.add("p" + random.nextInt(3) + text(random), text(random));
        }
        return HttpRequest.builder("POST", path.toString())
                .query(query.build())
                .header("X-One", "a  b " + random.nextInt(5))
                .header("X-One", "c")
                .header("User-Agent", "any")
                .build();
    }

    private static HttpRequest signed(HttpRequest plain, byte[] body) {
        SdkHttpRequest.Builder sdk = SdkHttpRequest.builder()
                .method(SdkHttpMethod.POST)
                .protocol("https")
                .host("post.example.com")
                .encodedPath(plain.path())
                .rawQueryParameters(QueryParameters.of(plain.query()).lists());
        plain.headers().forEach(sdk::appendHeader);
        var signed = AwsV4HttpSigner.create()
                .sign(sign -> sign.identity(CALLER)
                        .request(sdk.build())
                        .payload(() -> new ByteArrayInputStream(body))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "post")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, "eu-west-1")
                        .putProperty(AwsV4HttpSigner.SIGNING_CLOCK, Clock.fixed(NOW, ZoneOffset.UTC)))
                .request();
        var builder = HttpRequest.builder("POST", plain.path()).query(plain.query());
        signed.forEachHeader((name, values) -> values.forEach(value -> builder.header(name, value)));
        return builder.build();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < random.nextInt(6); i++) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }
}
