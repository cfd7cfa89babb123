@NullMarked
package io.smithy4j.maven;

import org.jspecify.annotations.NullMarked;
