/** Servers that answer {@code DeleteTags} over a socket, generated and bare, and what asks them as fast as they answer. */
@NullMarked
package io.smithy4j.benchmarks.server;

import org.jspecify.annotations.NullMarked;
