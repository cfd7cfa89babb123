/** Loads the model of a project by the rules of a generation, and says what is wrong with it as findings with positions. */
@NullMarked
package io.smithy4j.tools.model;

import org.jspecify.annotations.NullMarked;
