/** What all emitters share: text of the model made safe for source files, layout, deprecation, the file itself. Knows no emitter. */
@NullMarked
package io.smithy4j.generator.emit.support;

import org.jspecify.annotations.NullMarked;
