@NullMarked
package io.smithy4j.maven.execution;

import org.jspecify.annotations.NullMarked;
