/** Traces of calls in OpenTelemetry. Uses the client and OpenTelemetry's API, never its SDK. */
@NullMarked
package io.smithy4j.client.opentelemetry;

import org.jspecify.annotations.NullMarked;
