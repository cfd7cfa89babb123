package io.smithy4j.client.opentelemetry;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.smithy4j.client.CallInfo;
import io.smithy4j.client.CallResult;
import io.smithy4j.client.ClientInterceptor;
import io.smithy4j.client.ContextKey;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A span for each call, below the one that is current where the call begins, and below it one for each attempt; requests carry the
 * context of theirs. Names and attributes are those of OpenTelemetry's conventions for RPC and HTTP; addresses appear without path and
 * query, which may hold what is nobody's business.
 *
 * <p>Add it to a client as its last interceptor, so that it sees what the others did.
 */
public final class TracingInterceptor implements ClientInterceptor {
    private static final ContextKey<Context> CALL = ContextKey.of("context of the call's span", Context.class);

    private static final ContextKey<Context> ATTEMPT = ContextKey.of("context of the attempt's span", Context.class);

    private static final AttributeKey<Long> RESENDS = AttributeKey.longKey("http.request.resend_count");

    private static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");

    private final Tracer tracer;

    private final TextMapPropagator propagator;

    private TracingInterceptor(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer("io.smithy4j.client");
        this.propagator = telemetry.getPropagators().getTextMapPropagator();
    }

    public static TracingInterceptor of(OpenTelemetry telemetry) {
        return new TracingInterceptor(telemetry);
    }

    @Override
    public void readBeforeExecution(CallInfo call, Object input) {
        Span span = tracer.spanBuilder(call.serviceName() + "/" + call.operationName())
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute("rpc.system", "smithy")
                .setAttribute("rpc.service", call.serviceName())
                .setAttribute("rpc.method", call.operationName())
                .startSpan();
        call.context().put(CALL, Context.current().with(span));
    }

    @Override
    public void readBeforeAttempt(CallInfo call, HttpRequest request) {
        Context parent = call.context().get(CALL);
        Span span = tracer.spanBuilder(request.method())
                .setParent(parent == null ? Context.current() : parent)
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute("http.request.method", request.method())
                .startSpan();
        if (call.attempt() > 1) {
            span.setAttribute(RESENDS, call.attempt() - 1L);
        }
        call.context().put(ATTEMPT, Context.current().with(span));
    }

    // After signing: what forwards a request may change this header, which must not make the signature wrong.
    @Override
    public HttpRequest modifyBeforeTransmit(CallInfo call, HttpRequest request) {
        Context context = call.context().get(ATTEMPT);
        if (context == null) {
            return request;
        }
        ServerAddress.of(request).describe(Span.fromContext(context));
        var builder = request.toBuilder();
        propagator.inject(
                context,
                builder,
                (carrier, name, value) -> Objects.requireNonNull(carrier).setHeader(name, value));
        return builder.build();
    }

    @Override
    public void readAfterTransmit(CallInfo call, HttpResponse response) {
        Context context = call.context().get(ATTEMPT);
        if (context != null) {
            Span.fromContext(context).setAttribute(STATUS, (long) response.status());
        }
    }

    @Override
    public void readAfterAttempt(CallInfo call, CallResult result) {
        end(call.context().get(ATTEMPT), result);
        call.context().remove(ATTEMPT);
    }

    @Override
    public void readAfterExecution(CallInfo call, CallResult result) {
        end(call.context().get(CALL), result);
    }

    private static void end(@Nullable Context context, CallResult result) {
        if (context != null) {
            Span span = Span.fromContext(context);
            Failures.describe(span, result.failure());
            span.end();
        }
    }
}
