/** Constraint checks, violations and safe patterns that generated validators call. Uses core and RE2/J only. */
@NullMarked
package io.smithy4j.validation;

import org.jspecify.annotations.NullMarked;
