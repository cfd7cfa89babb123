/** Smithy's protocol tests as this module runs them: read from the traits of the test models, one case a protocol, side and kind. */
@NullMarked
package io.smithy4j.conformance.suite;

import org.jspecify.annotations.NullMarked;
