/** The Java types of a model: structures, errors, unions, enums, the base of the errors. Uses emit and emit.support, none of its siblings. */
@NullMarked
package io.smithy4j.generator.emit.type;

import org.jspecify.annotations.NullMarked;
