/**
 * Reads the regular expressions of models (ECMA 262, and what the JDK takes beyond it) and chooses the cheapest engine that finds
 * the same strings. A leaf: uses no other package of ours and only RE2/J from outside.
 */
@NullMarked
package io.smithy4j.generator.pattern;

import org.jspecify.annotations.NullMarked;
