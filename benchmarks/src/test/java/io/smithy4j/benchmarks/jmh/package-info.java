/** What JMH runs, a class for each question, and how its results are looked up. */
@NullMarked
package io.smithy4j.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
