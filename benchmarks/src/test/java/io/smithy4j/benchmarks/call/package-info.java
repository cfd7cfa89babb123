/** Whole calls, signed, over transports that answer at once: of the generated client and of the client of the AWS SDK. */
@NullMarked
package io.smithy4j.benchmarks.call;

import org.jspecify.annotations.NullMarked;
