package io.smithy4j.aws.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.aws.server.SigV4Result.Verified;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The signing test suite of AWS. */
final class VectorsTest {
    private static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

    private static final String TOKEN = "6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267";

    private static final Instant NOW = Instant.parse("2015-08-30T12:36:00Z");

    @ParameterizedTest
    @MethodSource("vectors")
    void aVectorIsVerified(String line) {
        String[] columns = line.split("\t", -1);
        String token = columns[3].contains("Token") ? TOKEN : null;
        var verifier = new SigV4Verifier(
                SigV4Rules.of("service").inRegion("us-east-1"), id -> new AccessKey(id, SECRET, token));
        WireRequest wire = WireRequest.of(request(columns).getBytes(UTF_8));

        assertThat(verifier.verify(wire.request(), columns[5].getBytes(UTF_8), NOW))
                .isEqualTo(new Verified("AKIDEXAMPLE", "us-east-1", "service", NOW));
    }

    private static String request(String[] columns) {
        String headers = columns[3].isEmpty() ? "" : columns[3].replace("|", "\r\n") + "\r\n";
        return columns[1] + " " + columns[2] + " HTTP/1.1\r\nHost:example.amazonaws.com\r\n" + headers
                + "X-Amz-Date:20150830T123600Z\r\nAuthorization: AWS4-HMAC-SHA256 "
                + "Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=" + columns[4]
                + ", Signature=" + columns[6] + "\r\n\r\n" + columns[5];
    }

    static Stream<String> vectors() throws IOException {
        try (InputStream in = Objects.requireNonNull(VectorsTest.class.getResourceAsStream("/sigv4/vectors.tsv"))) {
            return new String(in.readAllBytes(), UTF_8).lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }
}
