/**
 * Turns the Smithy {@code Model} into ir: the only place that reads traits. One class a kind of shape, one a hard question
 * (nullability, defaults, constraints, sensitivity). Uses ir, diagnostic, the places of load, and pattern; no JavaPoet.
 */
@NullMarked
package io.smithy4j.generator.lower;

import org.jspecify.annotations.NullMarked;
