@NullMarked
package io.smithy4j.client.opentelemetry;

import org.jspecify.annotations.NullMarked;
