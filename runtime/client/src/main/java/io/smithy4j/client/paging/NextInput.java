package io.smithy4j.client.paging;

import java.util.Collection;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Walks from the input of one page to that of the next. One for each way through a sequence; not safe for use by several threads.
 *
 * @param <I> input, {@code <O>} output, {@code <K>} token
 */
final class NextInput<I, O, K> {
    private final Function<O, @Nullable K> tokenOf;
    private final BiFunction<I, K, I> continued;
    private @Nullable I input;
    private @Nullable K token;

    NextInput(I first, Function<O, @Nullable K> tokenOf, BiFunction<I, K, I> continued) {
        this.input = first;
        this.tokenOf = tokenOf;
        this.continued = continued;
    }

    /** The input of the page that is to be asked for; null after the last one. */
    @Nullable
    I input() {
        return input;
    }

    /**
     * Goes on after a page. There is no next one if it has no token, an empty one, or the one that it was asked for with: services
     * repeat the last token for ever to say that nothing more is there yet.
     */
    void after(O page) {
        K next = tokenOf.apply(page);
        boolean ends = next == null || isEmpty(next) || next.equals(token);
        input = ends || input == null ? null : continued.apply(input, next);
        token = next;
    }

    private static boolean isEmpty(Object token) {
        return (token instanceof CharSequence text && text.isEmpty())
                || (token instanceof Collection<?> list && list.isEmpty())
                || (token instanceof Map<?, ?> map && map.isEmpty());
    }
}
