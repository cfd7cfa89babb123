package io.smithy4j.adapters;

import static com.amazonaws.machinelearning.RealtimeEndpointStatus.READY;
import static com.amazonaws.machinelearning.TaggableResourceType.DATA_SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.machinelearning.MachineLearningService;
import com.amazonaws.machinelearning.RealtimeEndpointInfo;
import io.smithy4j.samples.InMemoryMachineLearning;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.machinelearning.MachineLearningClient;
import software.amazon.awssdk.services.machinelearning.model.DeleteRealtimeEndpointResponse;
import software.amazon.awssdk.services.machinelearning.model.DeleteTagsResponse;
import software.amazon.awssdk.services.machinelearning.model.InternalServerException;
import software.amazon.awssdk.services.machinelearning.model.InvalidInputException;
import software.amazon.awssdk.services.machinelearning.model.InvalidTagException;
import software.amazon.awssdk.services.machinelearning.model.MachineLearningException;
import software.amazon.awssdk.services.machinelearning.model.RealtimeEndpointStatus;
import software.amazon.awssdk.services.machinelearning.model.ResourceNotFoundException;
import software.amazon.awssdk.services.machinelearning.model.TaggableResourceType;

/** AWS SDK for Java v2 calls the generated server as if it were AWS. */
@Timeout(30)
@ParameterizedClass(name = "{0}")
@EnumSource(Adapter.class)
final class AwsSdkTest {
    private static final Instant CREATED = Instant.parse("2015-01-01T00:00:00Z");

    private final InMemoryMachineLearning handler = new InMemoryMachineLearning()
            .with(DATA_SOURCE, "ds-1", "k1", "k2", "k3")
            .withEndpoint(
                    "ml-1",
                    RealtimeEndpointInfo.builder()
                            .peakRequestsPerSecond(200)
                            .createdAt(CREATED)
                            .endpointUrl("https://realtime.example.com")
                            .endpointStatus(READY)
                            .build());

    private final RunningServer service;

    private final MachineLearningClient sdk;

    AwsSdkTest(Adapter adapter) {
        this.service = adapter.start(MachineLearningService.of(handler));
        this.sdk = MachineLearningClient.builder()
                .endpointOverride(URI.create("http://127.0.0.1:" + service.port()))
                .region(Region.US_EAST_1)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIDEXAMPLE", "secret")))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(config -> config.retryStrategy(DefaultRetryStrategy.doNotRetry()))
                .build();
    }

    @AfterEach
    void stop() {
        sdk.close();
        service.close();
    }

    @Test
    void deletesTags() {
        DeleteTagsResponse response = sdk.deleteTags(request -> request.resourceId("ds-1")
                .resourceType(TaggableResourceType.DATA_SOURCE)
                .tagKeys("k1", "k2"));

        assertThat(response.resourceId()).isEqualTo("ds-1");
        assertThat(response.resourceType()).isEqualTo(TaggableResourceType.DATA_SOURCE);
        assertThat(response.responseMetadata().requestId()).isNotBlank();
        assertThat(handler.tags("ds-1")).isEqualTo(Set.of("k3"));
    }

    @Test
    void deletesAnEndpoint() {
        DeleteRealtimeEndpointResponse response = sdk.deleteRealtimeEndpoint(request -> request.mlModelId("ml-1"));

        assertThat(response.mlModelId()).isEqualTo("ml-1");
        assertThat(response.realtimeEndpointInfo().peakRequestsPerSecond()).isEqualTo(200);
        assertThat(response.realtimeEndpointInfo().createdAt()).isEqualTo(CREATED);
        assertThat(response.realtimeEndpointInfo().endpointStatus()).isEqualTo(RealtimeEndpointStatus.NONE);
    }

    @Test
    void understandsResourceNotFoundException() {
        assertThatThrownBy(() -> sdk.deleteRealtimeEndpoint(request -> request.mlModelId("nobody")))
                .isInstanceOfSatisfying(ResourceNotFoundException.class, error -> {
                    assertThat(error.awsErrorDetails().errorMessage()).isEqualTo("there is no nobody");
                    assertThat(error.code()).isEqualTo(1002);
                    assertThat(error.statusCode()).isEqualTo(400);
                    assertThat(error.requestId()).isNotBlank();
                });
    }

    @Test
    void understandsInvalidInputException() {
        assertThatThrownBy(() -> sdk.deleteRealtimeEndpoint(request -> request.mlModelId("ds-1")))
                .isInstanceOfSatisfying(InvalidInputException.class, error -> {
                    assertThat(error.awsErrorDetails().errorMessage()).isEqualTo("ds-1 is a DataSource, not a MLModel");
                    assertThat(error.code()).isEqualTo(1001);
                });
    }

    @Test
    void understandsInvalidTagException() {
        assertThatThrownBy(() -> sdk.deleteTags(request -> request.resourceId("ds-1")
                        .resourceType(TaggableResourceType.DATA_SOURCE)
                        .tagKeys("aws:owner")))
                .isInstanceOfSatisfying(
                        InvalidTagException.class,
                        error -> assertThat(error.awsErrorDetails().errorMessage())
                                .isEqualTo("tags that start with aws: cannot be removed"));
    }

    @Test
    void understandsInternalServerException() {
        handler.breakDown();

        assertThatThrownBy(() -> sdk.deleteRealtimeEndpoint(request -> request.mlModelId("ml-1")))
                .isInstanceOfSatisfying(InternalServerException.class, error -> {
                    assertThat(error.awsErrorDetails().errorMessage()).isEqualTo("out of order");
                    assertThat(error.statusCode()).isEqualTo(500);
                });
    }

    @Test
    void readsAValidationErrorThatItsModelDoesNotHave() {
        assertThatThrownBy(() -> sdk.deleteTags(request -> request.resourceId("!!")
                        .resourceType(TaggableResourceType.DATA_SOURCE)
                        .tagKeys("k1")))
                .isInstanceOfSatisfying(MachineLearningException.class, error -> {
                    assertThat(error.awsErrorDetails().errorCode()).isEqualTo("ValidationException");
                    assertThat(error.awsErrorDetails().errorMessage()).contains("/ResourceId");
                });
    }
}
