@NullMarked
package io.smithy4j.maven.cache;

import org.jspecify.annotations.NullMarked;
