/** Compares committed output with a fresh generation, the way a reviewer reads it. Generates nothing itself. */
@NullMarked
package io.smithy4j.tools.check;

import org.jspecify.annotations.NullMarked;
