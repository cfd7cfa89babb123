package io.smithy4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.core.ErrorMetadata;
import io.smithy4j.core.RetryHint;
import io.smithy4j.core.ServiceException;
import io.smithy4j.http.HttpResponse;
import java.io.IOException;
import java.net.ConnectException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FailureKindTest {
    @Test
    void ofAllStatusesSixAreWorthAnotherAttempt() {
        for (int status = 300; status < 600; status++) {
            FailureKind expected = switch (status) {
                case 429 -> FailureKind.THROTTLING;
                case 500, 502, 503, 504 -> FailureKind.TRANSIENT;
                default -> FailureKind.FINAL;
            };
            assertThat(FailureKind.of(new Failure("Failure", status, RetryHint.NONE)))
                    .as("status %d", status)
                    .isEqualTo(expected);
            assertThat(FailureKind.of(malformed(status)))
                    .as("status %d", status)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Throttling",
                "ThrottlingException",
                "ThrottledException",
                "RequestThrottledException",
                "TooManyRequestsException",
                "ProvisionedThroughputExceededException",
                "TransactionInProgressException",
                "RequestLimitExceeded",
                "BandwidthLimitExceeded",
                "LimitExceededException",
                "RequestThrottled",
                "SlowDown",
                "PriorRequestNotComplete",
                "EC2ThrottledException"
            })
    void codesTellThrottlingWhateverTheStatus(String code) {
        assertThat(FailureKind.of(new Failure(code, 400, RetryHint.NONE))).isEqualTo(FailureKind.THROTTLING);
        assertThat(FailureKind.of(new Failure(code, 503, RetryHint.RETRYABLE))).isEqualTo(FailureKind.THROTTLING);
    }

    @ParameterizedTest
    @CsvSource({"RequestTimeout,TRANSIENT", "RequestTimeoutException,TRANSIENT", "requesttimeout,FINAL", "Other,FINAL"})
    void codesTellThatAServiceWasSlow(String code, FailureKind kind) {
        assertThat(FailureKind.of(new Failure(code, 400, RetryHint.NONE))).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource(RetryHint.class)
    void theModelHasItsSay(RetryHint hint) {
        FailureKind expected = switch (hint) {
            case NONE -> FailureKind.FINAL;
            case RETRYABLE -> FailureKind.TRANSIENT;
            case THROTTLING -> FailureKind.THROTTLING;
        };

        assertThat(FailureKind.of(new Failure("Own", 409, hint))).isEqualTo(expected);
    }

    @Test
    void aBrokenNetworkMayBeWholeAgainButCertificatesStay() {
        assertThat(FailureKind.of(transport(new ConnectException()))).isEqualTo(FailureKind.TRANSIENT);
        assertThat(FailureKind.of(transport(new IOException()))).isEqualTo(FailureKind.TRANSIENT);
        assertThat(FailureKind.of(new CallTimeoutException("slow", null))).isEqualTo(FailureKind.TRANSIENT);
        assertThat(FailureKind.of(transport(new SSLHandshakeException("untrusted"))))
                .isEqualTo(FailureKind.FINAL);
        assertThat(FailureKind.of(transport(new IllegalStateException("no key"))))
                .isEqualTo(FailureKind.FINAL);
        assertThat(FailureKind.of(new IllegalArgumentException())).isEqualTo(FailureKind.FINAL);
    }

    private static TransportException transport(Throwable cause) {
        return new TransportException("broken", cause);
    }

    private static MalformedResponseException malformed(int status) {
        return new MalformedResponseException(
                "odd", HttpResponse.builder(status).build(), new IOException());
    }

    private static final class Failure extends ServiceException {
        private static final long serialVersionUID = 1L;

        private final RetryHint hint;

        Failure(String code, int status, RetryHint hint) {
            super(null, ErrorMetadata.of(code, status));
            this.hint = hint;
        }

        @Override
        public RetryHint retryHint() {
            return hint;
        }
    }
}
