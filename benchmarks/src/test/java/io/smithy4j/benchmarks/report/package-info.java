/** Rows of figures, the file that keeps them, the table that shows them. Knows nothing of what was measured. */
@NullMarked
package io.smithy4j.benchmarks.report;

import org.jspecify.annotations.NullMarked;
