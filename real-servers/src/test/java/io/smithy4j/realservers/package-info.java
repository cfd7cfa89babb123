/** Generated clients against servers that know nothing of Smithy4j; each listens on 127.0.0.1 and ends with its tests. */
@NullMarked
package io.smithy4j.realservers;

import org.jspecify.annotations.NullMarked;
