@NullMarked
package io.smithy4j.maven.dependency;

import org.jspecify.annotations.NullMarked;
