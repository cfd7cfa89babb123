@NullMarked
package io.smithy4j.client.paging;

import org.jspecify.annotations.NullMarked;
