package io.smithy4j.aws.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.aws.server.SigV4Result.Refused;
import io.smithy4j.aws.server.SigV4Result.Verified;
import io.smithy4j.aws.signature.CredentialScope;
import io.smithy4j.aws.signature.Worksheet;
import io.smithy4j.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RefusalsTest {
    private static final String SECRET = "c4n4ry";

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private static final String DATE = "20260102T030405Z";

    private static final byte[] BODY = "{}".getBytes(UTF_8);

    private final SigV4Rules rules = SigV4Rules.of("post").inRegion("eu-west-1");

    @Test
    void aRequestWithoutAuthorizationIsNotSigned() {
        HttpRequest request = signed("host;x-amz-date").toBuilder()
                .removeHeader("Authorization")
                .build();

        assertRefused(verify(request), SigV4Reason.NOT_SIGNED, 403, "MissingAuthenticationTokenException");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic dXNlcjpwYXNz",
                "AWS4-ECDSA-P256-SHA256 Credential=a",
                "AWS4-HMAC-SHA256",
                "AWS4-HMAC-SHA256 ",
                "AWS4-HMAC-SHA256 Credential=K/20260102/eu-west-1/post/aws4_request, SignedHeaders=host;x-amz-date",
                "AWS4-HMAC-SHA256 Credential=K/20260102/eu-west-1/post/aws4_request, SignedHeaders=host;x-amz-date,"
                        + " Signature=0",
                "AWS4-HMAC-SHA256 Credential=K/20260102/eu-west-1/post, SignedHeaders=host;x-amz-date, Signature=%s",
                "AWS4-HMAC-SHA256 Credential=/20260102/eu-west-1/post/aws4_request, SignedHeaders=host;x-amz-date,"
                        + " Signature=%s",
                "AWS4-HMAC-SHA256 Credential=K/20260102/eu-west-1/post/aws4_request, SignedHeaders=x-amz-date;host,"
                        + " Signature=%s",
                "AWS4-HMAC-SHA256 Credential=K/20260102/eu-west-1/post/aws4_request,"
                        + " SignedHeaders=host;host;x-amz-date, Signature=%s",
                "AWS4-HMAC-SHA256 Credential=K/20260102/eu-west-1/post/aws4_request, SignedHeaders=Host;X-Amz-Date,"
                        + " Signature=%s",
                "AWS4-HMAC-SHA256 Credential=K/20260102/eu-west-1/post/aws4_request, SignedHeaders=, Signature=%s",
                "AWS4-HMAC-SHA256 Credential=K/20260102/eu-west-1/post/aws4_request,"
                        + " SignedHeaders=host;nothere;x-amz-date, Signature=%s",
                "AWS4-HMAC-SHA256 Credential=K/20260102/eu-west-1/post/aws4_request, SignedHeaders=host;x-amz-date,"
                        + " Signature=%s, Signature=%s",
                "AWS4-HMAC-SHA256 Credential=K/20260102/eu-west-1/post/aws4_request, SignedHeaders=host;x-amz-date,"
                        + " Signature=%s, More=1"
            })
    void anAuthorizationInAnotherFormIsMalformed(String header) {
        HttpRequest request = signed("host;x-amz-date").toBuilder()
                .setHeader("Authorization", header.replace("%s", "0".repeat(64)))
                .build();

        assertRefused(verify(request), SigV4Reason.MALFORMED, 400, "IncompleteSignatureException");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "20260102",
                "2026-01-02T03:04:05Z",
                "20260102T030405",
                "20261302T030405Z",
                "20260102T250405Z",
                "Fri, 02 Jan 2026 03:04:05 GMT"
            })
    void aTimeInAnotherFormIsMalformed(String date) {
        HttpRequest request = signed("host;x-amz-date").toBuilder()
                .setHeader("X-Amz-Date", date)
                .build();

        assertRefused(verify(request), SigV4Reason.MALFORMED, 400, "IncompleteSignatureException");
    }

    @ParameterizedTest
    @CsvSource({"x-amz-date", "host"})
    void hostAndDateMustBeSigned(String signedHeaders) {
        assertRefused(
                verify(signed(signedHeaders)), SigV4Reason.HEADER_NOT_SIGNED, 400, "IncompleteSignatureException");
    }

    @Test
    void everyHeaderOfAwsMustBeSigned() {
        HttpRequest request = signed("host;x-amz-date").toBuilder()
                .header("X-Amz-Target", "Other")
                .build();

        assertRefused(verify(request), SigV4Reason.HEADER_NOT_SIGNED, 400, "IncompleteSignatureException");
    }

    @ParameterizedTest
    @CsvSource({"20260101, eu-west-1, post", "20260102, eu-west-2, post", "20260102, eu-west-1, postbox"})
    void aSignatureIsForOneDayRegionAndService(String day, String region, String service) {
        HttpRequest request = signed(new CredentialScope(day, region, service), plain(), "host;x-amz-date");

        assertRefused(verify(request), SigV4Reason.WRONG_SCOPE, 403, "InvalidSignatureException");
    }

    @Test
    void clocksMayDifferByFiveMinutes() {
        HttpRequest request = signed("host;x-amz-date");
        Duration most = Duration.ofMinutes(5);

        assertThat(verifier().verify(request, BODY, NOW.plus(most))).isInstanceOf(Verified.class);
        assertThat(verifier().verify(request, BODY, NOW.minus(most))).isInstanceOf(Verified.class);
        assertRefused(
                verifier().verify(request, BODY, NOW.plus(most).plusSeconds(1)),
                SigV4Reason.EXPIRED,
                403,
                "InvalidSignatureException");
        assertRefused(
                verifier().verify(request, BODY, NOW.minus(most).minusSeconds(1)),
                SigV4Reason.NOT_YET_VALID,
                403,
                "InvalidSignatureException");
    }

    @Test
    void aKeyThatNobodyHasIsUnknown() {
        assertRefused(
                new SigV4Verifier(rules, id -> null).verify(signed("host;x-amz-date"), BODY, NOW),
                SigV4Reason.UNKNOWN_KEY,
                403,
                "UnrecognizedClientException");
    }

    @Test
    void anotherSecretGivesAnotherSignature() {
        var verifier = new SigV4Verifier(rules, id -> new AccessKey(id, "another"));

        assertRefused(
                verifier.verify(signed("host;x-amz-date"), BODY, NOW),
                SigV4Reason.WRONG_SIGNATURE,
                403,
                "InvalidSignatureException");
    }

    @Test
    void aSessionTokenMustBeThatOfTheKey() {
        HttpRequest without = signed("host;x-amz-date");
        HttpRequest right = withToken("token");
        HttpRequest wrong = withToken("other");
        var verifier = new SigV4Verifier(rules, id -> new AccessKey(id, SECRET, "token"));

        assertThat(verifier.verify(right, BODY, NOW)).isInstanceOf(Verified.class);
        for (SigV4Result result :
                List.of(verifier.verify(without, BODY, NOW), verifier.verify(wrong, BODY, NOW), verify(right))) {
            assertRefused(result, SigV4Reason.WRONG_TOKEN, 403, "UnrecognizedClientException");
        }
    }

    @Test
    void aBodyThatIsDeclaredOtherwiseIsWrong() {
        assertRefused(verify(withPayload("0".repeat(64))), SigV4Reason.WRONG_PAYLOAD, 403, "InvalidSignatureException");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNSIGNED-PAYLOAD", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD", "", "abc"})
    void bodiesThatAreNotSignedAsAWholeAreNotOffered(String declared) {
        assertRefused(verify(withPayload(declared)), SigV4Reason.PAYLOAD_NOT_OFFERED, 403, "InvalidSignatureException");
    }

    @Test
    void bodiesMayBeLeftOutWhereThatIsAllowed() {
        var verifier = new SigV4Verifier(rules.withUnsignedPayloads(), id -> new AccessKey(id, SECRET));
        HttpRequest request = withPayload("UNSIGNED-PAYLOAD");

        assertThat(verifier.verify(request, "other".getBytes(UTF_8), NOW)).isInstanceOf(Verified.class);
        assertThat(verifier.verifyHead(request, NOW)).isInstanceOf(Verified.class);
        assertRefused(
                verifier.verifyHead(signed("host;x-amz-date"), NOW),
                SigV4Reason.PAYLOAD_NOT_OFFERED,
                403,
                "InvalidSignatureException");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%zz", "a=%ff"})
    void aQueryThatIsNotPercentEncodedIsMalformed(String query) {
        HttpRequest request = signed("host;x-amz-date").toBuilder().query(query).build();

        assertRefused(verify(request), SigV4Reason.MALFORMED, 400, "IncompleteSignatureException");
    }

    @Test
    void nothingShowsTheSecretOrTheRightSignature() {
        HttpRequest request = signed("host;x-amz-date");
        String right = request.headers().all("Authorization").get(0).replaceAll(".*Signature=", "");
        SigV4Result refused = verify(request.toBuilder().path("/other").build());

        assertThat(refused.toString()).contains("WRONG_SIGNATURE").doesNotContain(SECRET, right);
        assertThat(new AccessKey("K", SECRET, SECRET).toString()).doesNotContain(SECRET);
        assertThat(request.toString()).doesNotContain(right);
    }

    private static void assertRefused(SigV4Result result, SigV4Reason reason, int status, String code) {
        assertThat(result).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.status()).isEqualTo(status);
            assertThat(refused.code()).isEqualTo(code);
        });
    }

    private SigV4Result verify(HttpRequest request) {
        return verifier().verify(request, BODY, NOW);
    }

    private SigV4Verifier verifier() {
        return new SigV4Verifier(rules, id -> new AccessKey(id, SECRET));
    }

    private static HttpRequest plain() {
        return HttpRequest.builder("POST", "/letters")
                .header("Host", "post.example.com")
                .header("X-Amz-Date", DATE)
                .build();
    }

    private static HttpRequest signed(String signedHeaders) {
        return signed(new CredentialScope("20260102", "eu-west-1", "post"), plain(), signedHeaders);
    }

    private static HttpRequest withToken(String token) {
        HttpRequest request =
                plain().toBuilder().header("X-Amz-Security-Token", token).build();
        return signed(
                new CredentialScope("20260102", "eu-west-1", "post"), request, "host;x-amz-date;x-amz-security-token");
    }

    private static HttpRequest withPayload(String declared) {
        HttpRequest request =
                plain().toBuilder().header("x-amz-content-sha256", declared).build();
        return signed(
                new CredentialScope("20260102", "eu-west-1", "post"), request, "host;x-amz-content-sha256;x-amz-date");
    }

    private static HttpRequest signed(CredentialScope scope, HttpRequest request, String signedHeaders) {
        Worksheet sheet = Worksheet.take();
        String declared = request.headers().first("x-amz-content-sha256");
        for (String name : signedHeaders.split(";", -1)) {
            request.headers().all(name).forEach(value -> sheet.headers().add(name, value));
        }
        sheet.sign(request, declared == null ? sheet.payloadHash(BODY) : declared, DATE, sheet.key(SECRET, scope));
        String signature = sheet.signature();
        return request.toBuilder()
                .header(
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=K/" + scope + ", SignedHeaders=" + signedHeaders + ", Signature="
                                + signature)
                .build();
    }
}
