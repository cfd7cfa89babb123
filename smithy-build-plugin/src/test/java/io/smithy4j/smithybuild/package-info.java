@NullMarked
package io.smithy4j.smithybuild;

import org.jspecify.annotations.NullMarked;
