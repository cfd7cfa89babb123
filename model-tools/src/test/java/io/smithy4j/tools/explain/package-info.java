@NullMarked
package io.smithy4j.tools.explain;

import org.jspecify.annotations.NullMarked;
