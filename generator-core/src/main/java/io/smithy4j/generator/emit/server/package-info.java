/** The service: the interface to implement, the class that serves it, and how each operation is answered. Uses emit and emit.support, none of its siblings. */
@NullMarked
package io.smithy4j.generator.emit.server;

import org.jspecify.annotations.NullMarked;
