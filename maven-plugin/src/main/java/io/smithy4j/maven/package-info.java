/**
 * The Maven side: parameters in, generation request out, result mapped to files, log lines and failures. Sees only the facade of
 * the generator; whatever knows Smithy or Java output does not come in.
 */
@NullMarked
package io.smithy4j.maven;

import org.jspecify.annotations.NullMarked;
