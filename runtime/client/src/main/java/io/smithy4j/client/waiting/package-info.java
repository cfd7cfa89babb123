/**
 * Calls an operation until what it tells is what the caller waits for: Smithy 2.0, "waiters". Uses core and the JDK; what is waited for
 * stands in generated code, which asks for values as JMESPath does.
 */
@NullMarked
package io.smithy4j.client.waiting;

import org.jspecify.annotations.NullMarked;
