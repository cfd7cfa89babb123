package io.smithy4j.client.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class PaginatorTest {
    private final List<String> asked = new ArrayList<>();

    private record Page(
            @Nullable List<Integer> items, @Nullable String next) {}

    private Paginator<Page> paginator(Map<String, Page> pages) {
        Function<String, Page> call = token -> {
            asked.add(token);
            Page page = pages.get(token);
            if (page == null) {
                throw new IllegalStateException("no page " + token);
            }
            return page;
        };
        return Paginator.of("", call, Page::next, (input, token) -> token);
    }

    @Test
    void nothingIsCalledBeforeAPageIsAskedFor() {
        Iterator<Page> pages = paginator(Map.of("", new Page(List.of(1), "b"), "b", new Page(List.of(2), null)))
                .iterator();

        assertThat(pages.hasNext()).isTrue();
        assertThat(asked).isEmpty();
        pages.next();
        assertThat(asked).containsExactly("");
    }

    @Test
    void emptyPagesAndPagesWithoutItemsHideNothingBehindThem() {
        Paginator<Page> pages = paginator(
                Map.of("", new Page(null, "b"), "b", new Page(List.of(), "c"), "c", new Page(List.of(1, 2), "")));

        assertThat(pages.withItems(Page::items).items()).containsExactly(1, 2);
    }

    @Test
    void aRepeatedTokenIsTheEnd() {
        Paginator<Page> pages = paginator(Map.of("", new Page(List.of(1), "b"), "b", new Page(List.of(2), "b")));

        assertThat(pages.withItems(Page::items).items()).containsExactly(1, 2);
        assertThat(asked).containsExactly("", "b");
    }

    @Test
    void aTokenMayBeAMap() {
        List<Map<String, Integer>> tokens = List.of(Map.of("key", 1), Map.of());
        Iterator<Map<String, Integer>> next = tokens.iterator();
        Paginator<Map<String, Integer>> pages =
                Paginator.of(0, input -> next.next(), token -> token, (input, token) -> token.getOrDefault("key", 0));

        assertThat(pages).hasSize(2);
    }

    @Test
    void theSequenceCanBeGoneThroughAgain() {
        Paginator<Page> pages = paginator(Map.of("", new Page(List.of(1), null)));

        assertThat(pages.stream()).hasSize(1);
        assertThat(pages.stream()).hasSize(1);
        assertThat(asked).hasSize(2);
    }

    @Test
    void aFailedPageIsAskedForAgain() {
        Iterator<Page> pages = paginator(Map.of("", new Page(List.of(1), "b"))).iterator();
        pages.next();

        assertThatIllegalStateException().isThrownBy(pages::next);
        assertThatIllegalStateException().isThrownBy(pages::next);
        assertThat(asked).containsExactly("", "b", "b");
    }

    @Test
    void thereIsNothingAfterTheEnd() {
        Iterator<Integer> items = paginator(Map.of("", new Page(List.of(1), null)))
                .withItems(Page::items)
                .items()
                .iterator();
        items.next();

        assertThat(items.hasNext()).isFalse();
        Assertions.assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(items::next);
    }
}
