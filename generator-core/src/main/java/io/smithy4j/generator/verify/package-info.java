/**
 * Reads what was rendered as javac would, before it is written: the declarations that were planned and no others, statements that
 * mention known types only, comments and literals that end where they should. Uses only the JDK and the plan that comes with a
 * file. A surprise is a fault of the generator, so it is an exception and no diagnostic.
 */
@NullMarked
package io.smithy4j.generator.verify;

import org.jspecify.annotations.NullMarked;
