/** Validates the model of a project and reports what was found, to people and to other tools. */
@NullMarked
package io.smithy4j.tools.validate;

import org.jspecify.annotations.NullMarked;
