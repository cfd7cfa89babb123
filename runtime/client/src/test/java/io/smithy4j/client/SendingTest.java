package io.smithy4j.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.smithy4j.core.ServiceException;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the traits endpoint and requestCompression do to a request. */
final class SendingTest {
    private static final String LARGE = "a".repeat(10_240);

    @Test
    void thePrefixComesBeforeTheHostOfTheEndpoint() {
        assertThat(sent("https://example.com:8443/base", "bar", "x").uri())
                .isEqualTo(URI.create("https://foo.bar.example.com:8443/base/echo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080", "http://[::1]:8080"})
    void anAddressHasNoPrefix(String endpoint) {
        assertThat(sent(endpoint, "bar", "x").uri()).isEqualTo(URI.create(endpoint + "/echo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "evil.com/", "a.b", "-a", "a-", "a_b", "a@b", "\u00e4", "a b"})
    void aValueThatIsNoLabelOfAHostIsRefusedWithoutRepeatingIt(String label) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sent("https://example.com", label, "x"))
                .withMessage("the member label becomes part of the host:"
                        + " it needs letters, digits and inner hyphens, at most 63");
    }

    @Test
    void aLabelHasSixtyThreeCharactersAtMost() {
        assertThat(HostLabel.of("label", "a".repeat(63))).hasSize(63);
        assertThatIllegalArgumentException().isThrownBy(() -> HostLabel.of("label", "a".repeat(64)));
    }

    @Test
    void aMemberOfTheHostHasToBeSet() {
        assertThatIllegalArgumentException().isThrownBy(() -> HostLabel.of("label", null));
    }

    @Test
    void aLargeBodyGoesOutInGzip() throws Exception {
        HttpRequest sent = sent("https://example.com", "bar", LARGE);

        byte[] body = sent.body().readFully(LARGE.length()).join();
        assertThat(new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes())
                .isEqualTo(LARGE.getBytes(UTF_8));
        assertThat(body).hasSizeLessThan(100);
        assertThat(sent.headers().all("Content-Encoding")).containsExactly("custom, gzip");
    }

    @Test
    void aSmallBodyGoesOutAsItIs() {
        HttpRequest sent = sent("https://example.com", "bar", LARGE.substring(1));

        assertThat(sent.body().length()).hasValue(LARGE.length() - 1);
        assertThat(sent.headers().all("Content-Encoding")).containsExactly("custom");
    }

    private static HttpRequest sent(String endpoint, String label, String body) {
        List<HttpRequest> requests = new ArrayList<>();
        EchoClient.Builder builder = EchoClient.builder().endpoint(endpoint).transport(recording(requests));
        try (ClientPipeline pipeline = builder.pipeline()) {
            pipeline.call(new LabelledOperation(label), body);
        }
        return requests.get(0);
    }

    private static HttpTransport recording(List<HttpRequest> requests) {
        return new HttpTransport() {
            @Override
            public CompletableFuture<HttpResponse> send(HttpRequest request, Duration timeLeft) {
                requests.add(request);
                return CompletableFuture.completedFuture(
                        HttpResponse.builder(200).build());
            }

            @Override
            public void close() {}
        };
    }

    /** As generated code does it. */
    private static final class LabelledOperation extends ClientOperation<String, String> {
        private final String label;

        LabelledOperation(String label) {
            super("Parrot", "Echo");
            this.label = label;
        }

        @Override
        public @Nullable String hostPrefix(String input) {
            return "foo." + HostLabel.of("label", label) + ".";
        }

        @Override
        public boolean compresses() {
            return true;
        }

        @Override
        public HttpRequest encode(String input) {
            return EchoOperation.INSTANCE.encode(input).toBuilder()
                    .header("Content-Encoding", "custom")
                    .build();
        }

        @Override
        public String decode(HttpResponse response, byte[] body) {
            return EchoOperation.INSTANCE.decode(response, body);
        }

        @Override
        public ServiceException decodeError(HttpResponse response, byte[] body) {
            return EchoOperation.INSTANCE.decodeError(response, body);
        }
    }
}
