/** Hostile requests and answers, over sockets. Tables stand in the resources; a further server adapter is one line of {@link Adapter}. */
@NullMarked
package io.smithy4j.hostile;

import org.jspecify.annotations.NullMarked;
