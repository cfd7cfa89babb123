/** Runs cases against generated clients and servers. */
@NullMarked
package io.smithy4j.conformance.run;

import org.jspecify.annotations.NullMarked;
