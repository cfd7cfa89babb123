/** Hostile requests and answers, over sockets. Tables stand in the resources; server adapters are those of {@code adapter-tests}. */
@NullMarked
package io.smithy4j.hostile;

import org.jspecify.annotations.NullMarked;
