/** The facade of the compiler and its pipeline on one screen. Passes Smithy and JavaPoet values on and inspects none. */
@NullMarked
package io.smithy4j.generator;

import org.jspecify.annotations.NullMarked;
