/** The score: counted while the cases run, printed and written at the end. */
@NullMarked
package io.smithy4j.conformance.report;

import org.jspecify.annotations.NullMarked;
