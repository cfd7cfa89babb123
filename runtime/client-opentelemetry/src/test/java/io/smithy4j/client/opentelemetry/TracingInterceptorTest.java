package io.smithy4j.client.opentelemetry;

import static io.opentelemetry.api.common.AttributeKey.longKey;
import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.smithy4j.client.ClientOperation;
import io.smithy4j.core.ErrorMetadata;
import io.smithy4j.core.ServiceException;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class TracingInterceptorTest {
    @RegisterExtension
    static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

    private final List<HttpRequest> requests = new ArrayList<>();

    private PingClient client(Integer... statuses) {
        return PingClient.builder()
                .endpoint("https://example.com:8443")
                .transport(new PingTransport(requests, List.of(statuses)))
                .retry((call, failed) -> failed.failure() instanceof ServiceException ? Duration.ZERO : null)
                .interceptor(TracingInterceptor.of(TELEMETRY.getOpenTelemetry()))
                .build();
    }

    private static SpanData span(int index) {
        return TELEMETRY.getSpans().get(index);
    }

    private static <T> @Nullable T attribute(SpanData span, AttributeKey<T> key) {
        return span.getAttributes().get(key);
    }

    @Test
    void aCallIsASpanOfItsOperation() {
        client(200).ping();

        SpanData call = span(1);
        assertThat(call.getName()).isEqualTo("Parrot/Ping");
        assertThat(call.getKind()).isEqualTo(SpanKind.CLIENT);
        assertThat(attribute(call, stringKey("rpc.system"))).isEqualTo("smithy");
        assertThat(attribute(call, stringKey("rpc.service"))).isEqualTo("Parrot");
        assertThat(attribute(call, stringKey("rpc.method"))).isEqualTo("Ping");
        assertThat(call.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
    }

    @Test
    void anAttemptIsASpanBelowThatOfItsCall() {
        client(200).ping();

        SpanData attempt = span(0);
        assertThat(attempt.getName()).isEqualTo("POST");
        assertThat(attempt.getParentSpanId()).isEqualTo(span(1).getSpanId());
        assertThat(attribute(attempt, stringKey("http.request.method"))).isEqualTo("POST");
        assertThat(attribute(attempt, longKey("http.response.status_code"))).isEqualTo(200);
        assertThat(attribute(attempt, stringKey("server.address"))).isEqualTo("example.com");
        assertThat(attribute(attempt, longKey("server.port"))).isEqualTo(8443);
        assertThat(attribute(attempt, longKey("http.request.resend_count"))).isNull();
    }

    @Test
    void theSpanThatIsCurrentIsTheParent() {
        Span outer = TELEMETRY
                .getOpenTelemetry()
                .getTracer("test")
                .spanBuilder("outer")
                .startSpan();
        try (Scope scope = outer.makeCurrent()) {
            assertThat(scope).isNotNull();
            client(200).ping();
        } finally {
            outer.end();
        }

        assertThat(span(1).getParentSpanId()).isEqualTo(outer.getSpanContext().getSpanId());
    }

    @Test
    void eachAttemptHasASpanAndTellsTheServiceItsOwn() {
        client(503, 200).ping();

        assertThat(TELEMETRY.getSpans()).hasSize(3);
        assertThat(attribute(span(0), longKey("http.response.status_code"))).isEqualTo(503);
        assertThat(span(0).getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(attribute(span(1), longKey("http.request.resend_count"))).isEqualTo(1);
        assertThat(span(2).getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        for (int i = 0; i < 2; i++) {
            assertThat(requests.get(i).headers().all("traceparent"))
                    .singleElement()
                    .asString()
                    .startsWith("00-" + span(i).getTraceId() + "-" + span(i).getSpanId() + "-");
        }
    }

    @Test
    void errorsOfTheServiceAreNamedAndTheirMessagesKept() {
        assertThatExceptionOfType(PingException.class)
                .isThrownBy(() -> client(503).ping());

        SpanData call = span(3);
        assertThat(call.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(call.getStatus().getDescription()).isEmpty();
        assertThat(attribute(call, stringKey("error.type"))).isEqualTo("Busy");
        assertThat(TELEMETRY.getSpans().toString()).doesNotContain("canary");
    }

    @Test
    void aCancelledCallEndsItsSpans() {
        CompletableFuture<String> call = client(0).pingAsync();

        call.cancel(true);

        assertThat(TELEMETRY.getSpans()).hasSize(2);
        assertThat(attribute(span(1), stringKey("error.type"))).endsWith("TransportException");
    }

    /** Input and output say nothing. */
    static final class PingOperation extends ClientOperation<String, String> {
        PingOperation() {
            super("Parrot", "Ping");
        }

        @Override
        public HttpRequest encode(String input) {
            return HttpRequest.builder("POST", "/canary").query("canary").build();
        }

        @Override
        public String decode(HttpResponse response, byte[] body) {
            return "pong";
        }

        @Override
        public ServiceException decodeError(HttpResponse response, byte[] body) {
            return new PingException(new ErrorMetadata("Busy", "canary", response.status(), null));
        }
    }

    /** The error of the service. */
    static final class PingException extends ServiceException {
        private static final long serialVersionUID = 1L;

        PingException(ErrorMetadata metadata) {
            super(null, metadata);
        }
    }
}
