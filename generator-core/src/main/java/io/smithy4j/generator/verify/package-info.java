/**
 * Reads what was rendered as javac would, before it is written: one type a file, named and placed as planned, and no code that
 * runs by itself. Uses only the JDK. A surprise is a fault of the generator, so it is an exception and no diagnostic.
 */
@NullMarked
package io.smithy4j.generator.verify;

import org.jspecify.annotations.NullMarked;
