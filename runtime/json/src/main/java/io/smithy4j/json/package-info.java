/** The JSON reader and writer that generated codecs call. Uses core; no parser or generator of others may come in. */
@NullMarked
package io.smithy4j.json;

import org.jspecify.annotations.NullMarked;
