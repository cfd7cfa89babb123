/** What reads and writes a wire form: one codec a structure, and the errors of the service. Uses emit and emit.support, none of its siblings. */
@NullMarked
package io.smithy4j.generator.emit.codec;

import org.jspecify.annotations.NullMarked;
