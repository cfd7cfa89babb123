/**
 * Turns the regular expressions of models (ECMA 262) into the syntax of RE2/J, or says why it cannot. A leaf: uses no other
 * package of ours and only RE2/J from outside, so that the check and the lowering of patterns never disagree.
 */
@NullMarked
package io.smithy4j.generator.pattern;

import org.jspecify.annotations.NullMarked;
