/**
 * restJson1: how client and service speak each operation, the routes, and the errors. One text form of values and one pair of
 * message classes serve both sides. Uses emit and emit.support, none of its siblings.
 */
@NullMarked
package io.smithy4j.generator.emit.rest;

import org.jspecify.annotations.NullMarked;
