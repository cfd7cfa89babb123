/** The constraints of one input, checked by the generated validator, by Hibernate Validator, and by hand. */
@NullMarked
package io.smithy4j.benchmarks.validation;

import org.jspecify.annotations.NullMarked;
