/**
 * The intermediate model: what the output needs, as plain records that print and compare. Uses only {@code SourcePosition};
 * neither Smithy nor JavaPoet comes in, and no name here is one of theirs.
 */
@NullMarked
package io.smithy4j.generator.ir;

import org.jspecify.annotations.NullMarked;
