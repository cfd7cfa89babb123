/** What ARCHITECTURE.md and README.md promise about the shape of the project, as tests. */
@NullMarked
package io.smithy4j.architecture;

import org.jspecify.annotations.NullMarked;
