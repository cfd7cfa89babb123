/**
 * Reads models (IDL, JSON AST, jars) into one Smithy {@code Model}; Smithy's validation events become diagnostics. Uses
 * diagnostic and origin. Text comes from the files of the request and our own jars only: no address in a model is ever opened.
 */
@NullMarked
package io.smithy4j.generator.load;

import org.jspecify.annotations.NullMarked;
