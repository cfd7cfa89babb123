/**
 * Whether the output of an earlier run is what this run would make: every input and setting by content, every output by content.
 * Reads bytes and never a model, so that an unchanged run costs next to nothing. Uses origin.
 */
@NullMarked
package io.smithy4j.generator.freshness;

import org.jspecify.annotations.NullMarked;
