/** The same messages with Jackson 3: streaming by hand, and databind with records. */
@NullMarked
package io.smithy4j.benchmarks.jackson;

import org.jspecify.annotations.NullMarked;
