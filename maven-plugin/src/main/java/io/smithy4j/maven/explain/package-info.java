/** Asks Maven what it made of the configuration of an execution. */
@NullMarked
package io.smithy4j.maven.explain;

import org.jspecify.annotations.NullMarked;
