/** Maven's build cache: what it knows of the models, so that it never keeps what it could not tell from older code. */
@NullMarked
package io.smithy4j.maven.cache;

import org.jspecify.annotations.NullMarked;
