/** Tests of the tools, on models small enough to see whole. */
@NullMarked
package io.smithy4j.tools;

import org.jspecify.annotations.NullMarked;
