package io.smithy4j.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.client.AuthOption.PayloadSigning;
import io.smithy4j.client.AuthOption.SigV4;
import io.smithy4j.http.HttpRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/** Random requests, signed by us and by AWS's signer for Java: the same headers, byte for byte. */
final class SameAsAwsTest {
    private static final int REQUESTS = 5_000;

    private static final List<AwsCredentialsIdentity> CALLERS = List.of(
            AwsCredentialsIdentity.create("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
            AwsCredentialsIdentity.create(" AKIDEXAMPLE\n", "\twJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY "),
            AwsCredentialsIdentity.create("AKID", "s".repeat(100)),
            AwsCredentialsIdentity.create("AKID", "gehe\u00edm"),
            AwsSessionCredentialsIdentity.create("ASIAEXAMPLE", "secret", "token/+=="),
            AwsSessionCredentialsIdentity.create(" ASIAEXAMPLE", "secret ", " token  with blanks "));

    private static final List<String> SERVICES = List.of("post", "dynamodb", "execute-api");

    private final Random random = new Random(20261126);

    private RandomRequests requests;

    @BeforeEach
    void writeFiles(@TempDir Path folder) throws IOException {
        requests = new RandomRequests(
                random,
                List.of(
                        Files.writeString(folder.resolve("empty"), ""),
                        Files.writeString(folder.resolve("short"), "hello"),
                        Files.writeString(folder.resolve("long"), "0123456789".repeat(5_000))));
    }

    @Test
    void signedBodiesAreSignedAlike() {
        for (int i = 0; i < REQUESTS; i++) {
            assertSame(requests.next(), PayloadSigning.SIGNED);
        }
    }

    @Test
    void unsignedBodiesAreLeftOutAlike() {
        for (int i = 0; i < REQUESTS / 5; i++) {
            assertSame(requests.next(), PayloadSigning.UNSIGNED);
            assertSame(requests.nextStream(), PayloadSigning.UNSIGNED);
        }
    }

    @Test
    void aSignerThatIsUsedAgainSignsAsANewOne() {
        SigV4 option = new SigV4("post", PayloadSigning.SIGNED);
        Instant start = Instant.parse("2026-12-31T23:00:00Z");
        SigV4Signing used = new SigV4Signing(option, "eu-west-1", Clock.fixed(start, ZoneOffset.UTC));
        Duration offset = Duration.ZERO;

        for (int i = 0; i < 500; i++) {
            HttpRequest request = requests.next();
            AwsCredentialsIdentity caller = CALLERS.get(random.nextInt(CALLERS.size()));
            offset = offset.plusSeconds(random.nextInt(1_000));
            Clock clock = Clock.fixed(start.plus(offset), ZoneOffset.UTC);

            assertSame(
                    request,
                    used.signed(request, caller, offset),
                    new AwsSigner(option, "eu-west-1", clock).signed(request, caller));
        }
    }

    @Test
    void severalThreadsMayShareASigner() {
        SigV4 option = new SigV4("post", PayloadSigning.SIGNED);
        Clock clock = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
        SigV4Signing shared = new SigV4Signing(option, "eu-west-1", clock);
        List<HttpRequest> plain = Stream.generate(requests::next).limit(200).toList();

        plain.parallelStream()
                .forEach(request -> CALLERS.forEach(caller -> assertSame(
                        request,
                        shared.signed(request, caller),
                        new AwsSigner(option, "eu-west-1", clock).signed(request, caller))));
    }

    private void assertSame(HttpRequest request, PayloadSigning payload) {
        SigV4 option = new SigV4(SERVICES.get(random.nextInt(SERVICES.size())), payload);
        Clock clock = Clock.fixed(Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L)), ZoneOffset.UTC);
        AwsCredentialsIdentity caller = CALLERS.get(random.nextInt(CALLERS.size()));

        assertSame(
                request,
                new SigV4Signing(option, "eu-west-1", clock).signed(request, caller),
                new AwsSigner(option, "eu-west-1", clock).signed(request, caller));
    }

    private static void assertSame(HttpRequest request, HttpRequest ours, SdkHttpRequest theirs) {
        theirs.forEachHeader((name, values) -> assertThat(ours.headers().all(name))
                .as("%s of %s ?%s", name, request, request.query())
                .isEqualTo(values));
        ours.headers()
                .forEach((name, value) ->
                        assertThat(theirs.matchingHeaders(name)).contains(value));
    }
}
