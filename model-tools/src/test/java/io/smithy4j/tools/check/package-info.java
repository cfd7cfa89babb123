@NullMarked
package io.smithy4j.tools.check;

import org.jspecify.annotations.NullMarked;
