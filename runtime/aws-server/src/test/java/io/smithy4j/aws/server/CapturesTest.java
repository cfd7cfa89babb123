package io.smithy4j.aws.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.aws.server.SigV4Result.Refused;
import io.smithy4j.aws.server.SigV4Result.Verified;
import io.smithy4j.http.HttpHeaders;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpRequestBuilder;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What boto3 and the SDKs for Java and JavaScript signed. */
final class CapturesTest {
    private static final List<String> CAPTURES = WireRequest.CAPTURES;

    private static final AccessKey KEY = new AccessKey("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");

    private final SigV4Verifier verifier = new SigV4Verifier(
            SigV4Rules.of("machinelearning").inRegion("us-east-1"), id -> id.equals(KEY.id()) ? KEY : null);

    @ParameterizedTest
    @FieldSource("CAPTURES")
    void aCaptureIsVerified(String name) throws IOException {
        WireRequest wire = WireRequest.captured(name);

        assertThat(verifier.verify(wire.request(), wire.body(), signedAt(wire)))
                .isEqualTo(new Verified("AKIDEXAMPLE", "us-east-1", "machinelearning", signedAt(wire)));
    }

    @ParameterizedTest
    @FieldSource("CAPTURES")
    void noByteOfTheBodyCanBeAnother(String name) throws IOException {
        WireRequest wire = WireRequest.captured(name);
        for (int i = 0; i < wire.body().length; i++) {
            byte[] tampered = wire.body().clone();
            tampered[i] ^= 1;

            assertRefused(wire.request(), tampered, wire);
        }
    }

    @ParameterizedTest
    @FieldSource("CAPTURES")
    void noCharacterOfASignedHeaderCanBeAnother(String name) throws IOException {
        WireRequest wire = WireRequest.captured(name);
        List<HttpRequest> tampered = new ArrayList<>();
        List<String> signed = Authorization.of(wire.request().headers()).signedHeaders();
        wire.request().headers().forEach((header, value) -> {
            boolean counts =
                    header.equalsIgnoreCase("Authorization") || signed.contains(header.toLowerCase(Locale.ROOT));
            for (int i = 0; counts && i < value.length(); i++) {
                tampered.add(withHeader(wire.request(), header, flipped(value, i)));
            }
        });

        assertThat(tampered).hasSizeGreaterThan(300);
        tampered.forEach(request -> assertRefused(request, wire.body(), wire));
    }

    @ParameterizedTest
    @FieldSource("CAPTURES")
    void noHeaderThatCountsCanBeMissingOrThereTwice(String name) throws IOException {
        WireRequest wire = WireRequest.captured(name);
        for (String header : List.of("Host", "Content-Type", "X-Amz-Target", "X-Amz-Date", "Authorization")) {
            HttpRequest request = wire.request();

            assertRefused(request.toBuilder().removeHeader(header).build(), wire.body(), wire);
            String value = Objects.requireNonNull(request.headers().first(header));
            assertRefused(request.toBuilder().header(header, value).build(), wire.body(), wire);
        }
    }

    @ParameterizedTest
    @FieldSource("CAPTURES")
    void methodPathAndQueryCannotBeOthers(String name) throws IOException {
        WireRequest wire = WireRequest.captured(name);

        assertRefused(copied(HttpRequest.builder("PUT", "/"), wire), wire.body(), wire);
        assertRefused(wire.request().toBuilder().path("/a").build(), wire.body(), wire);
        assertRefused(wire.request().toBuilder().query("a").build(), wire.body(), wire);
    }

    @Test
    void headersThatNobodySignedMayBeAdded() throws IOException {
        WireRequest wire = WireRequest.captured(CAPTURES.get(0));
        HttpRequest request = wire.request().toBuilder()
                .header("X-Amzn-Trace-Id", "Root=1")
                .header("Via", "1.1 proxy")
                .build();

        assertThat(verifier.verify(request, wire.body(), signedAt(wire))).isInstanceOf(Verified.class);
    }

    private void assertRefused(HttpRequest request, byte[] body, WireRequest wire) {
        assertThat(verifier.verify(request, body, signedAt(wire)))
                .as(() -> request + " " + request.headers().first("Authorization") + " " + new String(body, ISO_8859_1))
                .isInstanceOf(Refused.class);
    }

    private static Instant signedAt(WireRequest wire) {
        return SigningTime.of(wire.request().headers()).instant();
    }

    private static HttpRequest withHeader(HttpRequest request, String header, String value) {
        return request.toBuilder().setHeader(header, value).build();
    }

    private static HttpRequest copied(HttpRequestBuilder builder, WireRequest wire) {
        HttpHeaders headers = wire.request().headers();
        headers.forEach(builder::header);
        return builder.body(wire.body()).build();
    }

    /** With another character, in another way than upper and lower case differ. */
    private static String flipped(String value, int index) {
        char c = value.charAt(index);
        char other = c == 'z' || c == '9' ? 'x' : (char) (c + 1);
        return value.substring(0, index) + other + value.substring(index + 1);
    }
}
