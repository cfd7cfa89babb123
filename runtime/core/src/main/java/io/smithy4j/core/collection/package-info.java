/** The lists and maps that generated types hold, how codecs fill and walk them, and how builders copy what callers hand over. */
@NullMarked
package io.smithy4j.core.collection;

import org.jspecify.annotations.NullMarked;
