/** Messages as the suite asks for them and as they were: compared, recorded, scripted and sent over raw sockets. */
@NullMarked
package io.smithy4j.conformance.wire;

import org.jspecify.annotations.NullMarked;
