/**
 * Measures generated code beside its peers: {@code Run} is the command, {@code Figures} what it runs, one after the other. Compared
 * are only values of one run.
 */
@NullMarked
package io.smithy4j.benchmarks;

import org.jspecify.annotations.NullMarked;
