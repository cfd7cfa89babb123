package io.smithy4j.aws;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smithy4j.client.AuthException;
import io.smithy4j.client.AuthOption;
import io.smithy4j.client.AuthOption.PayloadSigning;
import io.smithy4j.client.AuthOption.SigV4;
import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpRequestBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

final class SigningTest {
    private static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

    private static final AwsCredentialsIdentity CALLER = AwsCredentialsIdentity.create("AKIDEXAMPLE", SECRET);

    private static final Instant NOW = Instant.parse("2015-08-30T12:36:00Z");

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final List<String> OF_SIGNERS =
            List.of("Host", "X-Amz-Date", "x-amz-content-sha256", "Authorization");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java-sdk-v2-2.40.2-apache/DeleteRealtimeEndpoint",
                "java-sdk-v2-2.40.2-apache/DeleteTags",
                "js-sdk-v3-3.523.0/DeleteRealtimeEndpoint",
                "js-sdk-v3-3.523.0/DeleteTags"
            })
    void aCaptureIsSignedAsItsClientSignedIt(String name) throws IOException {
        HttpRequest captured = captured(name);
        HttpRequestBuilder plain = captured.toBuilder().endpoint(URI.create("http://127.0.0.1:19001"));
        OF_SIGNERS.forEach(plain::removeHeader);
        String date = Objects.requireNonNull(captured.headers().first("X-Amz-Date"));

        HttpRequest signed =
                signing("machinelearning", Instant.from(DATE.parse(date))).signed(plain.build(), CALLER);

        for (String header : OF_SIGNERS) {
            assertThat(signed.headers().all(header))
                    .isEqualTo(captured.headers().all(header));
        }
    }

    /** post-x-www-form-urlencoded of AWS's signing test suite. */
    @Test
    void theVectorWithADeclaredBodyIsSignedAsAwsSays() {
        HttpRequest request = HttpRequest.builder("POST", "/")
                .endpoint(URI.create("https://example.amazonaws.com"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Content-Length", "13")
                .body(HttpBody.ofUtf8("Param1=value1"))
                .build();

        assertThat(signing("service", NOW).signed(request, CALLER).headers().first("Authorization"))
                .isEqualTo("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, "
                        + "SignedHeaders=content-length;content-type;host;x-amz-content-sha256;x-amz-date, "
                        + "Signature=d3875051da38690788ef43de4db0d8f280229d82040bfac253562e56c3f20e0b");
    }

    @Test
    void aSessionTokenIsSentAndSigned() {
        AwsCredentialsIdentity session = AwsSessionCredentialsIdentity.create("AKIDEXAMPLE", SECRET, "token");
        HttpRequest signed = signing("service", NOW).signed(request(HttpBody.empty()), session);

        assertThat(signed.headers().first("X-Amz-Security-Token")).isEqualTo("token");
        assertThat(signed.headers().first("Authorization")).contains("x-amz-date;x-amz-security-token,");
        assertThat(signed.toString()).doesNotContain("token,").contains("X-Amz-Security-Token: (hidden)");
    }

    @Test
    void aFileIsSignedLikeItsBytes(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("body"), "hello");

        assertThat(signature(HttpBody.of(file))).isEqualTo(signature(HttpBody.ofUtf8("hello")));
    }

    @Test
    void aStreamCannotBeSignedAndSent() {
        HttpBody stream = HttpBody.of(new ByteArrayInputStream("hello".getBytes(UTF_8)), 5);

        assertThatExceptionOfType(AuthException.class)
                .isThrownBy(() -> signature(stream))
                .withMessageContaining("make it from bytes or a file");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com, example.com",
        "http://example.com, example.com",
        "http://example.com:80, example.com",
        "http://127.0.0.1:8080, 127.0.0.1:8080",
        "https://example.com:8443, example.com:8443",
        "http://[::1]:8080, [::1]:8080"
    })
    void aStreamMayGoUnsignedWhereTheModelSaysSo(String endpoint, String host) throws IOException {
        HttpBody stream = HttpBody.of(new ByteArrayInputStream("hello".getBytes(UTF_8)), 5);
        HttpRequest request =
                request(stream).toBuilder().endpoint(URI.create(endpoint)).build();

        HttpRequest signed = unsignedPayload().signed(request, CALLER);

        assertThat(signed.headers().first("x-amz-content-sha256")).isEqualTo("UNSIGNED-PAYLOAD");
        assertThat(signed.headers().first("Host")).isEqualTo(host);
        assertThat(signed.uri()).hasToString(endpoint + "/a%20b?c=d");
        assertThat(signed.body().asInputStream()).hasContent("hello");
    }

    @Test
    void onThePortOfTlsWithoutTlsTheBodyIsSigned() {
        HttpRequest request = request(HttpBody.ofUtf8("hello")).toBuilder()
                .endpoint(URI.create("http://example.com:443"))
                .build();

        HttpRequest signed = unsignedPayload().signed(request, CALLER);

        assertThat(signed.headers().first("Host")).isEqualTo("example.com:443");
        assertThat(signed.headers().first("x-amz-content-sha256"))
                .isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
    }

    @Test
    void withoutAnEndpointThereIsNoHostToSign() {
        assertThatExceptionOfType(AuthException.class)
                .isThrownBy(() -> signing("service", NOW)
                        .signed(HttpRequest.builder("GET", "/").build(), CALLER))
                .withMessageContaining("set endpoint(...)");
    }

    private static String signature(HttpBody body) {
        return Objects.requireNonNull(
                signing("service", NOW).signed(request(body), CALLER).headers().first("Authorization"));
    }

    private static HttpRequest request(HttpBody body) {
        return HttpRequest.builder("POST", "/a%20b")
                .query("c=d")
                .endpoint(URI.create("https://example.com"))
                .body(body)
                .build();
    }

    private static SigV4Signing signing(String service, Instant now) {
        return new SigV4Signing((SigV4) AuthOption.sigV4(service), "us-east-1", Clock.fixed(now, ZoneOffset.UTC));
    }

    private static SigV4Signing unsignedPayload() {
        return new SigV4Signing(
                new SigV4("service", PayloadSigning.UNSIGNED), "us-east-1", Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static HttpRequest captured(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(SigningTest.class.getResourceAsStream("/wire/" + name + ".http"), name)) {
            String text = new String(in.readAllBytes(), ISO_8859_1);
            int end = text.indexOf("\r\n\r\n");
            HttpRequestBuilder request = HttpRequest.builder("POST", "/");
            text.substring(0, end).lines().skip(1).forEach(line -> {
                int colon = line.indexOf(':');
                request.header(
                        line.substring(0, colon), line.substring(colon + 1).strip());
            });
            String length = request.build().headers().first("Content-Length");
            int size = Integer.parseInt(Objects.requireNonNull(length));
            return request.body(text.substring(end + 4, end + 4 + size).getBytes(ISO_8859_1))
                    .build();
        }
    }
}
