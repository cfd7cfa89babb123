/** What the goals promise about themselves. What Maven does with them is shown by the projects of {@code maven-plugin-tests}. */
@NullMarked
package io.smithy4j.maven;

import org.jspecify.annotations.NullMarked;
