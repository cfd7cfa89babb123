/** The messages that are written and read, and whoever writes and reads them: {@code Peer}. */
@NullMarked
package io.smithy4j.benchmarks.message;

import org.jspecify.annotations.NullMarked;
