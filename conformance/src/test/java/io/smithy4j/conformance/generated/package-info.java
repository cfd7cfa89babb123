/** The generated code as tests see it: found by the names that the generator gives, filled from params, and read back. */
@NullMarked
package io.smithy4j.conformance.generated;

import org.jspecify.annotations.NullMarked;
