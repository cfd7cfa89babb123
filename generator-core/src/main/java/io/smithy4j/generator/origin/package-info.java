/** Where models come from: the project's own folders, and dependencies, packaged or not. Reads no model. Uses the JDK only. */
@NullMarked
package io.smithy4j.generator.origin;

import org.jspecify.annotations.NullMarked;
