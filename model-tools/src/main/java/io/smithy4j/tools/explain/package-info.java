/** Says what an execution is configured to do, what it reads and names, and why its last and its next run generate. */
@NullMarked
package io.smithy4j.tools.explain;

import org.jspecify.annotations.NullMarked;
