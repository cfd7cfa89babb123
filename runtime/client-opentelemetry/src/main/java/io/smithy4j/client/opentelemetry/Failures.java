package io.smithy4j.client.opentelemetry;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.smithy4j.core.ServiceException;
import org.jspecify.annotations.Nullable;

/** What went wrong, as attributes. Messages stay out: those of a service may repeat what is sensitive. */
final class Failures {
    private Failures() {}

    static void describe(Span span, @Nullable Throwable failure) {
        if (failure == null) {
            return;
        }
        span.setStatus(StatusCode.ERROR);
        if (failure instanceof ServiceException error) {
            span.setAttribute("error.type", error.errorCode());
        } else {
            span.setAttribute("error.type", failure.getClass().getName());
        }
    }
}
