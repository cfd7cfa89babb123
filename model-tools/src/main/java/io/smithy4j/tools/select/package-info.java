/** Asks a model which of its shapes match: Smithy 2.0, "selectors". */
@NullMarked
package io.smithy4j.tools.select;

import org.jspecify.annotations.NullMarked;
