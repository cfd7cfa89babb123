/** Text files: written only if they change, and compared line by line. Knows nothing of Smithy. */
@NullMarked
package io.smithy4j.tools.text;

import org.jspecify.annotations.NullMarked;
