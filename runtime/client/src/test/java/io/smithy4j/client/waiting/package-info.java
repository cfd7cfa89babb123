@NullMarked
package io.smithy4j.client.waiting;

import org.jspecify.annotations.NullMarked;
