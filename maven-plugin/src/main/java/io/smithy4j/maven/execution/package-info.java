/** One execution of a goal as Maven describes it: its names, its configuration, the code it runs with. Knows no goal. */
@NullMarked
package io.smithy4j.maven.execution;

import org.jspecify.annotations.NullMarked;
