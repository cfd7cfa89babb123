/** Compares the model of a project with an earlier one: what changed, whom it breaks, and what the project accepts. */
@NullMarked
package io.smithy4j.tools.diff;

import org.jspecify.annotations.NullMarked;
