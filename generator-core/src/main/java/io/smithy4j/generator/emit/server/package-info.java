/**
 * The service: the interfaces to implement, whole or by operation, the class that serves them, and how each operation is
 * answered. Uses emit and emit.support, none of its siblings.
 */
@NullMarked
package io.smithy4j.generator.emit.server;

import org.jspecify.annotations.NullMarked;
