/** Stands in until the emitters come. */
@NullMarked
package io.smithy4j.generator.emit;

import org.jspecify.annotations.NullMarked;
