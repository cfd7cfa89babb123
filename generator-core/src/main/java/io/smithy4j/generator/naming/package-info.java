/**
 * Decides every Java name before anything is emitted: package, types, members, constants, methods. Uses ir and diagnostic; no
 * emitter makes a name of its own, so that references need no order and clashes are reported with both sources.
 */
@NullMarked
package io.smithy4j.generator.naming;

import org.jspecify.annotations.NullMarked;
