/**
 * Fuzz targets, one class a subject. The build repeats what stands in the resources ({@code <class>Inputs/<method>}); with
 * {@code JAZZER_FUZZ=1} a single target looks for more.
 */
@NullMarked
package io.smithy4j.fuzz;

import org.jspecify.annotations.NullMarked;
