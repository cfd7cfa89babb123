/**
 * Runs the generator over models that others wrote, compiles what comes out as strictly as javac can, loads and initialises every
 * class, and tells the score. Uses the facade of the generator; generated code sees the runtime only.
 */
@NullMarked
package io.smithy4j.corpus;

import org.jspecify.annotations.NullMarked;
