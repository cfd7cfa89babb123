/**
 * What the target cannot do, or what a request gets wrong: one class a rule, listed in {@code ServiceChecks}. Uses diagnostic,
 * the artefacts and protocols of ir, and the places of load. Rules only report; they change nothing.
 */
@NullMarked
package io.smithy4j.generator.check;

import org.jspecify.annotations.NullMarked;
