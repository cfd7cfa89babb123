/** The JSON reader and writer that generated codecs call. Uses core, and Jackson's streaming parser behind classes of ours. */
@NullMarked
package io.smithy4j.json;

import org.jspecify.annotations.NullMarked;
