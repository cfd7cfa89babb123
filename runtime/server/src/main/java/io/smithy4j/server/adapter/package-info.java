/** What server adapters have in common; they hand requests to a service and know no protocol. Uses the JDK only. */
@NullMarked
package io.smithy4j.server.adapter;

import org.jspecify.annotations.NullMarked;
