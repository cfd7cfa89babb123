/** Calls the checked-in sample over real sockets, with the generated client, with clients that nobody here wrote, and byte by byte. */
@NullMarked
package io.smithy4j.samples;

import org.jspecify.annotations.NullMarked;
