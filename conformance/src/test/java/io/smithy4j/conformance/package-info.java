/** Smithy's protocol tests, and our own of malformed requests, against code that our plugin generates. */
@NullMarked
package io.smithy4j.conformance;

import org.jspecify.annotations.NullMarked;
