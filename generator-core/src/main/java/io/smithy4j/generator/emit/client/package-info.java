/**
 * The client: its interface, the class behind it, both blocking and asynchronous, and how it speaks each operation. Uses emit
 * and emit.support, none of its siblings.
 */
@NullMarked
package io.smithy4j.generator.emit.client;

import org.jspecify.annotations.NullMarked;
