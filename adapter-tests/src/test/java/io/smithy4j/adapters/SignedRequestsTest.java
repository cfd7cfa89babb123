package io.smithy4j.adapters;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.machinelearning.DeleteTagsOutput;
import com.amazonaws.machinelearning.MachineLearningClient;
import com.amazonaws.machinelearning.MachineLearningException;
import com.amazonaws.machinelearning.MachineLearningService;
import com.amazonaws.machinelearning.TaggableResourceType;
import io.smithy4j.aws.SigV4Auth;
import io.smithy4j.aws.server.AccessKey;
import io.smithy4j.aws.server.SigV4Authenticator;
import io.smithy4j.aws.server.SigV4Result.Verified;
import io.smithy4j.aws.server.SigV4Rules;
import io.smithy4j.aws.server.SigV4Verifier;
import io.smithy4j.client.JdkHttpTransport;
import io.smithy4j.client.RequestSigner;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;

/** A service that lets in whoever signs, called by our client, by AWS's, and with what other clients of AWS once sent. */
@Timeout(30)
@ParameterizedClass(name = "{0}")
@EnumSource(Adapter.class)
final class SignedRequestsTest {
    private static final AccessKey KEY = new AccessKey("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");

    private static final SigV4Verifier VERIFIER = new SigV4Verifier(
            SigV4Rules.of("machinelearning").inRegion("us-east-1"), id -> id.equals(KEY.id()) ? KEY : null);

    private static final Path CAPTURES = Path.of("..", "generated-samples", "src", "test", "resources", "wire");

    private final List<Object> callers = new CopyOnWriteArrayList<>();

    private final Adapter adapter;

    private final RunningServer server;

    SignedRequestsTest(Adapter adapter) {
        this.adapter = adapter;
        this.server = adapter.start(service(Clock.systemUTC()));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theHandlerKnowsWhoSigned() {
        deleteTags(client(KEY.secret()));

        assertThat(callers).singleElement().isInstanceOfSatisfying(Verified.class, caller -> {
            assertThat(caller.name()).isEqualTo("AKIDEXAMPLE");
            assertThat(caller.region()).isEqualTo("us-east-1");
        });
    }

    @Test
    void everyCallOfAConnectionOfHttp2IsVerified() {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        for (int i = 0; i < 3; i++) {
            deleteTags(client(KEY.secret()).transport(JdkHttpTransport.of(http)));
        }

        assertThat(callers).hasSize(3);
    }

    @Test
    void anotherSecretIsRefused() {
        assertThatThrownBy(() -> deleteTags(client("another")))
                .isInstanceOfSatisfying(MachineLearningException.class, error -> {
                    assertThat(error.errorCode()).isEqualTo("InvalidSignatureException");
                    assertThat(error.statusCode()).isEqualTo(403);
                    assertThat(error).hasMessageContaining("does not match the signature you provided");
                });
        assertThat(callers).isEmpty();
    }

    @Test
    void whoDoesNotSignIsRefused() {
        assertThatThrownBy(() -> deleteTags(
                        MachineLearningClient.builder().endpoint(endpoint()).auth(RequestSigner.none())))
                .isInstanceOfSatisfying(MachineLearningException.class, error -> {
                    assertThat(error.errorCode()).isEqualTo("MissingAuthenticationTokenException");
                    assertThat(error.statusCode()).isEqualTo(403);
                });
        assertThat(callers).isEmpty();
    }

    @Test
    void theClientOfAwsIsVerified() {
        try (var sdk = sdk(KEY.secret())) {
            deleteTags(sdk);
        }

        assertThat(callers).hasSize(1);
    }

    @Test
    void theClientOfAwsUnderstandsThatItIsRefused() {
        try (var sdk = sdk("another")) {
            assertThatThrownBy(() -> deleteTags(sdk))
                    .isInstanceOfSatisfying(
                            software.amazon.awssdk.services.machinelearning.model.MachineLearningException.class,
                            error -> {
                                assertThat(error.awsErrorDetails().errorCode()).isEqualTo("InvalidSignatureException");
                                assertThat(error.statusCode()).isEqualTo(403);
                            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"boto3-1.43.11", "java-sdk-v2-2.40.2-apache", "js-sdk-v3-3.523.0"})
    void whatWasOnTheWireIsVerifiedAtItsTime(String client) throws IOException {
        String captured = captured(client);
        Clock clock = Clock.fixed(signedAt(captured), ZoneOffset.UTC);

        try (RunningServer then = adapter.start(service(clock));
                RawClient raw = new RawClient(then)) {
            assertThat(raw.send(captured).response()).startsWith("HTTP/1.1 200");
        }

        assertThat(callers).hasSize(1);
    }

    @Test
    void whatWasOnTheWireIsRefusedWithAnotherBody() throws IOException {
        String captured = captured("boto3-1.43.11");
        Clock clock = Clock.fixed(signedAt(captured), ZoneOffset.UTC);

        try (RunningServer then = adapter.start(service(clock));
                RawClient raw = new RawClient(then)) {
            assertThat(raw.send(captured.replace("\"ResourceId\"", "\"resourceId\""))
                            .response())
                    .startsWith("HTTP/1.1 403")
                    .contains("InvalidSignatureException");
        }

        assertThat(callers).isEmpty();
    }

    private MachineLearningService service(Clock clock) {
        return MachineLearningService.builder()
                .deleteTags((input, context) -> {
                    callers.add(Objects.requireNonNull(context.caller()));
                    return DeleteTagsOutput.builder().build();
                })
                .authenticator(new SigV4Authenticator(VERIFIER))
                .clock(clock)
                .build();
    }

    private String endpoint() {
        return "http://127.0.0.1:" + server.port();
    }

    private MachineLearningClient.Builder client(String secret) {
        var credentials = StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY.id(), secret));
        return MachineLearningClient.builder().endpoint(endpoint()).auth(SigV4Auth.of(credentials, "us-east-1"));
    }

    private static void deleteTags(MachineLearningClient.Builder builder) {
        try (MachineLearningClient client = builder.build()) {
            client.deleteTags(input -> input.resourceId("ds-1")
                    .resourceType(TaggableResourceType.DATA_SOURCE)
                    .tagKeys(List.of("k1")));
        }
    }

    private software.amazon.awssdk.services.machinelearning.MachineLearningClient sdk(String secret) {
        return software.amazon.awssdk.services.machinelearning.MachineLearningClient.builder()
                .endpointOverride(URI.create(endpoint()))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY.id(), secret)))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(config -> config.retryStrategy(DefaultRetryStrategy.doNotRetry()))
                .build();
    }

    private static void deleteTags(software.amazon.awssdk.services.machinelearning.MachineLearningClient sdk) {
        sdk.deleteTags(
                request -> request.resourceId("ds-1").resourceType("DataSource").tagKeys("k1", "k 2"));
    }

    private static String captured(String client) throws IOException {
        return Files.readString(CAPTURES.resolve(client).resolve("DeleteTags.http"), ISO_8859_1);
    }

    private static Instant signedAt(String captured) {
        Matcher date = Pattern.compile("(?i)X-Amz-Date: (\\S+)").matcher(captured);
        assertThat(date.find()).isTrue();
        return DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssX").parse(date.group(1), Instant::from);
    }
}
