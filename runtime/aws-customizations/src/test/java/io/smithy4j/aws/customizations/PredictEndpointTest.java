package io.smithy4j.aws.customizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.smithy4j.client.CallInfo;
import io.smithy4j.http.HttpRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class PredictEndpointTest {
    @Test
    void predictGoesWhereItsInputSays() {
        HttpRequest sent =
                sent("Predict", "{\"Record\":{\"a\":\"b\"},\"PredictEndpoint\":\"https://own.example.com\"}");

        assertThat(sent.uri()).isEqualTo(URI.create("https://own.example.com/"));
    }

    @Test
    void aPathOfTheEndpointIsKept() {
        HttpRequest sent = sent("Predict", "{\"PredictEndpoint\":\"https://own.example.com:8443/models/1\"}");

        assertThat(sent.uri()).isEqualTo(URI.create("https://own.example.com:8443/models/1"));
    }

    @Test
    void otherOperationsStay() {
        HttpRequest sent = sent("DeleteTags", "{\"PredictEndpoint\":\"https://own.example.com\"}");

        assertThat(sent.uri()).isEqualTo(URI.create("https://example.com/"));
    }

    @Test
    void withoutAnEndpointPredictStays() {
        assertThat(sent("Predict", "{\"Record\":{}}").uri()).isEqualTo(URI.create("https://example.com/"));
    }

    @Test
    void whatIsNoUriIsRefusedWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sent("Predict", "{\"PredictEndpoint\":\"https://a:secret@b c\"}"))
                .withMessage("PredictEndpoint is not a URI")
                .withNoCause();
    }

    @Test
    void aUserInTheEndpointIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sent("Predict", "{\"PredictEndpoint\":\"https://a:secret@example.com\"}"))
                .withMessageNotContaining("secret");
    }

    private static HttpRequest sent(String operation, String body) {
        HttpRequest request = HttpRequest.builder("POST", "/")
                .endpoint(URI.create("https://example.com"))
                .body(body.getBytes(StandardCharsets.UTF_8))
                .build();
        return new PredictEndpoint().modifyBeforeSigning(new CallInfo("Machine Learning", operation, 1), request);
    }
}
