/** Brings models into the form of Smithy's own formatter, or says how they differ from it. */
@NullMarked
package io.smithy4j.tools.format;

import org.jspecify.annotations.NullMarked;
