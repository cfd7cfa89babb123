package io.smithy4j.client.paging;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A sequence that comes in pages, each asked for when it is needed. It can be gone through again, which calls again. Going through it
 * throws what the operation throws; calling {@code next} once more then asks for the same page again.
 */
@FunctionalInterface
public interface Paged<T extends @Nullable Object> extends Iterable<T> {
    /** The same as a sequential stream; like the iterator it asks for no page before it needs it. */
    default Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }
}
