package io.smithy4j.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.amazonaws.machinelearning.DeleteRealtimeEndpointOutput;
import com.amazonaws.machinelearning.InternalServerException;
import com.amazonaws.machinelearning.InvalidInputException;
import com.amazonaws.machinelearning.InvalidTagException;
import com.amazonaws.machinelearning.MachineLearningClient;
import com.amazonaws.machinelearning.MachineLearningException;
import com.amazonaws.machinelearning.RealtimeEndpointInfo;
import com.amazonaws.machinelearning.RealtimeEndpointStatus;
import com.amazonaws.machinelearning.ResourceNotFoundException;
import com.amazonaws.machinelearning.ValidationException;
import com.amazonaws.machinelearning.ValidationExceptionField;
import io.smithy4j.client.ClientException;
import io.smithy4j.client.RequestSigner;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The generated client and the forms in which services answer, errors above all. */
final class ErrorFormsTest {
    private static final Map<String, String> NO_HEADERS = Map.of();

    @Test
    void aTypeInTheBodyNamesTheError() {
        InvalidTagException error = answered(
                400, NO_HEADERS, "{\"__type\":\"InvalidTagException\",\"message\":\"m\"}", InvalidTagException.class);

        assertThat(error).hasMessage("m");
    }

    @Test
    void aNamespaceBeforeTheNameIsCutOff() {
        answered(400, NO_HEADERS, "{\"__type\":\"com.example.other#InvalidTagException\"}", InvalidTagException.class);
    }

    @Test
    void aHeaderWithAUriNamesTheError() {
        answered(
                400,
                Map.of("x-amzn-ErrorType", "InvalidTagException:http://internal.amazon.com/coral/"),
                "{\"message\":\"m\"}",
                InvalidTagException.class);
    }

    @Test
    void aTextCodeInTheBodyNamesTheError() {
        answered(400, NO_HEADERS, "{\"code\":\"InvalidTagException\"}", InvalidTagException.class);
    }

    @Test
    void aTextCodeNamesAnErrorWhoseModelHasANumberOfThatName() {
        InvalidInputException error = answered(
                400, NO_HEADERS, "{\"code\":\"InvalidInputException\",\"message\":\"m\"}", InvalidInputException.class);

        assertThat(error.code()).isZero();
        assertThat(error).hasMessage("m");
    }

    @Test
    void aNumberCodeIsAMemberAndNeverAName() {
        InvalidInputException byBody = answered(
                400, NO_HEADERS, "{\"__type\":\"InvalidInputException\",\"code\":7}", InvalidInputException.class);
        InvalidInputException byHeader = answered(
                400, Map.of("x-amzn-errortype", "InvalidInputException"), "{\"code\":7}", InvalidInputException.class);

        assertThat(byBody.code()).isEqualTo(7);
        assertThat(byHeader.code()).isEqualTo(7);
    }

    @Test
    void theHeaderWinsOverTheBody() {
        answered(
                400,
                Map.of("x-amzn-errortype", "ResourceNotFoundException"),
                "{\"__type\":\"InvalidTagException\"}",
                ResourceNotFoundException.class);
    }

    @Test
    void aCapitalMessageIsTheMessage() {
        InvalidTagException error = answered(
                400, NO_HEADERS, "{\"__type\":\"InvalidTagException\",\"Message\":\"m\"}", InvalidTagException.class);

        assertThat(error).hasMessage("m");
    }

    @Test
    void theNameDecidesWhateverTheStatus() {
        InternalServerException error =
                answered(404, NO_HEADERS, "{\"__type\":\"InternalServerException\"}", InternalServerException.class);

        assertThat(error.statusCode()).isEqualTo(404);
    }

    @Test
    void anUnknownErrorKeepsCodeMessageStatusAndRequestId() {
        MachineLearningException error = answered(
                429,
                Map.of("x-amzn-RequestId", "r-1"),
                "{\"__type\":\"ThrottlingException\",\"message\":\"slow down\"}",
                MachineLearningException.class);

        assertThat(error.errorCode()).isEqualTo("ThrottlingException");
        assertThat(error).hasMessage("slow down");
        assertThat(error.statusCode()).isEqualTo(429);
        assertThat(error.requestId()).isEqualTo("r-1");
    }

    @Test
    void aWebPageIsAnUnknownErrorWithItsStatus() {
        MachineLearningException error =
                answered(503, Map.of("Content-Type", "text/html"), "<html>Busy</html>", MachineLearningException.class);

        assertThat(error.statusCode()).isEqualTo(503);
    }

    @Test
    void anEmptyErrorIsKnownByItsHeader() {
        answered(400, Map.of("x-amzn-errortype", "InvalidTagException"), "", InvalidTagException.class);
    }

    @Test
    void anErrorWithAMemberOfTheWrongTypeKeepsItsCode() {
        MachineLearningException error = answered(
                400,
                Map.of("x-amzn-errortype", "InvalidInputException"),
                "{\"message\":\"m\",\"code\":[]}",
                MachineLearningException.class);

        assertThat(error.errorCode()).isEqualTo("InvalidInputException");
    }

    @Test
    void missingRequiredMembersAreCorrectedAtAnyDepth() {
        ValidationException error = answered(
                400,
                NO_HEADERS,
                "{\"__type\":\"ValidationException\",\"fieldList\":[{\"path\":\"/a\"},{}]}",
                ValidationException.class);

        assertThat(error.fieldList())
                .extracting(ValidationExceptionField::path, ValidationExceptionField::message)
                .containsExactly(tuple("/a", ""), tuple("", ""));
    }

    @Test
    void anEmptySuccessIsAnEmptyOutput() {
        DeleteRealtimeEndpointOutput output = success("");

        assertThat(output.mlModelId()).isNull();
        assertThat(output.realtimeEndpointInfo()).isNull();
    }

    @Test
    void unknownMembersAreIgnoredUnknownEnumValuesKeptAndNullsAbsent() {
        DeleteRealtimeEndpointOutput output = success("""
            {"New": {"deep": [1, {"x": null}]}, "MLModelId": null,
             "RealtimeEndpointInfo": {"EndpointStatus": "PAUSED", "PeakRequestsPerSecond": null, "CreatedAt": 1.5}}
            """);

        assertThat(output.mlModelId()).isNull();
        assertThat(output.realtimeEndpointInfo())
                .isEqualTo(RealtimeEndpointInfo.builder()
                        .endpointStatus(RealtimeEndpointStatus.of("PAUSED"))
                        .createdAt(Instant.ofEpochMilli(1500))
                        .build());
        assertThat(RealtimeEndpointStatus.of("PAUSED").known()).isEqualTo(RealtimeEndpointStatus.Known.UNKNOWN);
    }

    @Test
    void aTruncatedSuccessIsNeverAnEmptyOutput() {
        assertThatThrownBy(() -> success("{\"MLModelId\":\"ml-1\""))
                .isInstanceOf(ClientException.class)
                .hasMessageContaining("DeleteRealtimeEndpoint");
    }

    @Test
    void aNumberForAStringIsRefused() {
        assertThatThrownBy(() -> success("{\"MLModelId\":123}"))
                .isInstanceOf(ClientException.class)
                .hasMessageContaining("/MLModelId");
    }

    private static <E extends MachineLearningException> E answered(
            int status, Map<String, String> headers, String body, Class<E> type) {
        E error = catchThrowableOfType(type, () -> call(status, headers, body));
        assertThat(error).isExactlyInstanceOf(type);
        return error;
    }

    private static DeleteRealtimeEndpointOutput success(String body) {
        return call(200, NO_HEADERS, body);
    }

    private static DeleteRealtimeEndpointOutput call(int status, Map<String, String> headers, String body) {
        try (ScriptedServer server = new ScriptedServer(status, headers, body);
                MachineLearningClient client = MachineLearningClient.builder()
                        .endpoint(server.endpoint())
                        .auth(RequestSigner.none())
                        .build()) {
            return client.deleteRealtimeEndpoint(in -> in.mlModelId("ml-1"));
        }
    }
}
