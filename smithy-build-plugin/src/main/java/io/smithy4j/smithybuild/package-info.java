/** The generator as a plugin of smithy-build: settings in, files out. Uses the facade of the generator and smithy-build. */
@NullMarked
package io.smithy4j.smithybuild;

import org.jspecify.annotations.NullMarked;
