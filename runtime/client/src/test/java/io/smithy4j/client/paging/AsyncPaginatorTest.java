package io.smithy4j.client.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class AsyncPaginatorTest {
    private static final int LAST = 3;

    private final List<CompletableFuture<Integer>> calls = new ArrayList<>();

    /** Page n holds n and n again; its token is n + 1. */
    private final AsyncItemPaginator<Integer, String> paginator = AsyncPaginator.of(
                    1, this::call, page -> page == LAST ? null : page + 1, (input, token) -> token)
            .withItems(page -> List.of(page + "a", page + "b"));

    private CompletableFuture<Integer> call(int page) {
        CompletableFuture<Integer> call = new CompletableFuture<>();
        calls.add(call);
        return call;
    }

    private void answer(int page) {
        calls.get(page - 1).complete(page);
    }

    @Test
    void pagesAreCalledForAsTheyAreDemanded() {
        Recorder<Integer> recorder = new Recorder<>();
        paginator.subscribe(recorder);
        assertThat(calls).isEmpty();

        recorder.demand(1);
        answer(1);

        assertThat(recorder.signals).containsExactly("1");
        assertThat(calls).hasSize(1);
    }

    @Test
    void itemsOfAPageComeAsTheyAreDemandedWithoutAnotherCall() {
        Recorder<String> recorder = new Recorder<>();
        paginator.items().subscribe(recorder);
        recorder.demand(1);
        answer(1);
        assertThat(recorder.signals).containsExactly("1a");

        recorder.demand(1);

        assertThat(recorder.signals).containsExactly("1a", "1b");
        assertThat(calls).hasSize(1);
    }

    @Test
    void theLastPageCompletes() {
        Recorder<String> recorder = new Recorder<>();
        paginator.items().subscribe(recorder);
        recorder.demand(Long.MAX_VALUE);
        IntStream.rangeClosed(1, LAST).forEach(this::answer);

        assertThat(recorder.signals).containsExactly("1a", "1b", "2a", "2b", "3a", "3b", "end");
    }

    @Test
    void whatACallFailsWithEndsTheSequence() {
        Recorder<String> recorder = new Recorder<>();
        paginator.items().subscribe(recorder);
        recorder.demand(Long.MAX_VALUE);
        calls.get(0).completeExceptionally(new IllegalStateException("no"));

        assertThat(recorder.signals).containsExactly("java.lang.IllegalStateException: no");
    }

    @Test
    void cancellingGivesUpTheCallUnderWay() {
        Recorder<String> recorder = new Recorder<>();
        paginator.items().subscribe(recorder);
        recorder.demand(1);
        recorder.cancel();

        assertThat(calls.get(0)).isCancelled();
        assertThat(recorder.signals).isEmpty();
    }

    @Test
    void aDemandForNothingIsAFault() {
        Recorder<String> recorder = new Recorder<>();
        paginator.items().subscribe(recorder);
        recorder.demand(0);

        assertThat(recorder.signals)
                .containsExactly("java.lang.IllegalArgumentException: demand must be above 0, not 0");
    }

    @Test
    void everySubscriberBeginsAtTheFirstPage() {
        paginator.items().subscribe(demanding());
        paginator.items().subscribe(demanding());

        assertThat(calls).hasSize(2);
    }

    @Test
    void aConsumerThatFailsEndsTheSequence() {
        CompletableFuture<Void> end = paginator.items().forEach(item -> {
            throw new IllegalStateException("enough");
        });
        answer(1);

        assertThat(end).isCompletedExceptionally();
        assertThat(calls).hasSize(1);
    }

    @Test
    void manyPagesThatAreThereAtOnceTakeNoStack() {
        AsyncPaginator<Integer> many = AsyncPaginator.of(
                0,
                CompletableFuture::completedFuture,
                page -> page == 100_000 ? null : page + 1,
                (input, token) -> token);
        int[] count = {0};

        assertThat(many.forEach(page -> count[0]++)).isCompleted();
        assertThat(count[0]).isEqualTo(100_001);
    }

    private static Recorder<String> demanding() {
        return new Recorder<>() {
            @Override
            public void onSubscribe(Flow.Subscription given) {
                given.request(1);
            }
        };
    }

    private static class Recorder<T> implements Flow.Subscriber<T> {
        final List<String> signals = new ArrayList<>();
        private Flow.@Nullable Subscription subscription;

        void demand(long items) {
            if (subscription != null) {
                subscription.request(items);
            }
        }

        void cancel() {
            if (subscription != null) {
                subscription.cancel();
            }
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
        }

        @Override
        public void onNext(T item) {
            signals.add(item.toString());
        }

        @Override
        public void onError(Throwable failure) {
            signals.add(failure.toString());
        }

        @Override
        public void onComplete() {
            signals.add("end");
        }
    }
}
