/** Figures of whole processes: generating, compiling, sizes, the way to a first answer. Each is measured in JVMs of its own. */
@NullMarked
package io.smithy4j.benchmarks.process;

import org.jspecify.annotations.NullMarked;
