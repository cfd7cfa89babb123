/** What checks values against the constraints of the model. Uses emit and emit.support, none of its siblings. */
@NullMarked
package io.smithy4j.generator.emit.validator;

import org.jspecify.annotations.NullMarked;
