/** Models at the limits that the project promises: their output compiles, loads and works. */
@NullMarked
package io.smithy4j.generator.limits;

import org.jspecify.annotations.NullMarked;
