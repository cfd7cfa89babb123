/**
 * Operations that answer page by page, as sequences: {@link java.lang.Iterable} for those who wait, {@link
 * java.util.concurrent.Flow.Publisher} for those who do not. Uses the JDK only; what a page is and how the next one is asked for
 * stands in generated code.
 */
@NullMarked
package io.smithy4j.client.paging;

import org.jspecify.annotations.NullMarked;
