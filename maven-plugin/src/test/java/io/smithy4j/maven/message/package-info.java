@NullMarked
package io.smithy4j.maven.message;

import org.jspecify.annotations.NullMarked;
