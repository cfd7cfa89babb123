package io.smithy4j.client.paging;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Hands items on as they are demanded, and calls for a page when it has none left. Whoever brings news (demand, a page, the end) does
 * the work, unless another thread is at it; then that one goes round once more.
 */
final class PageSubscription<O, T extends @Nullable Object> implements Flow.Subscription {
    private final PageSource.Pages<O> pages;
    private final Function<O, @Nullable Collection<T>> itemsOf;
    private final Flow.Subscriber<? super T> subscriber;
    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger news = new AtomicInteger();
    private volatile boolean ended;
    private volatile @Nullable Throwable failure;
    private volatile @Nullable CompletableFuture<O> underWay;

    // Only the thread that works touches this.
    private Iterator<T> items = Collections.emptyIterator();

    PageSubscription(
            PageSource.Pages<O> pages,
            Function<O, @Nullable Collection<T>> itemsOf,
            Flow.Subscriber<? super T> subscriber) {
        this.pages = pages;
        this.itemsOf = itemsOf;
        this.subscriber = subscriber;
    }

    @Override
    public void request(long more) {
        if (more <= 0) {
            failed(new IllegalArgumentException("demand must be above 0, not " + more));
            giveUpCall();
        } else {
            demand.getAndAccumulate(more, (now, added) -> now + added < 0 ? Long.MAX_VALUE : now + added);
        }
        work();
    }

    @Override
    public void cancel() {
        ended = true;
        giveUpCall();
    }

    private void giveUpCall() {
        CompletableFuture<O> call = underWay;
        if (call != null) {
            call.cancel(true);
        }
    }

    private void work() {
        if (news.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        do {
            try {
                goOn();
            } catch (Throwable e) {
                fail(e);
            }
            seen = news.addAndGet(-seen);
        } while (seen != 0);
    }

    private void goOn() {
        while (!ended) {
            if (underWay != null) {
                return;
            }
            Throwable wrong = failure;
            if (wrong != null) {
                fail(wrong);
            } else if (items.hasNext()) {
                if (demand.get() == 0) {
                    return;
                }
                demand.getAndUpdate(now -> now == Long.MAX_VALUE ? now : now - 1);
                subscriber.onNext(items.next());
            } else if (demand.get() == 0 || !call()) {
                return;
            }
        }
    }

    /** Calls for the next page; false if there is none. */
    private boolean call() {
        CompletableFuture<O> page = pages.next();
        if (page == null) {
            ended = true;
            subscriber.onComplete();
            return false;
        }
        underWay = page;
        var unused = page.whenComplete(this::arrived);
        if (ended) {
            page.cancel(true);
        }
        return true;
    }

    private void arrived(@Nullable O page, @Nullable Throwable wrong) {
        if (page == null) {
            failed(wrong instanceof CompletionException && wrong.getCause() != null ? wrong.getCause() : wrong);
        } else {
            try {
                Collection<T> ofPage = itemsOf.apply(page);
                items = ofPage == null ? Collections.emptyIterator() : ofPage.iterator();
            } catch (Throwable e) {
                failed(e);
            }
        }
        // Last: whoever sees it sees the rest.
        underWay = null;
        work();
    }

    /** The first failure counts. */
    private synchronized void failed(@Nullable Throwable wrong) {
        if (failure == null) {
            failure = wrong;
        }
    }

    private void fail(Throwable wrong) {
        if (!ended) {
            cancel();
            subscriber.onError(wrong);
        }
    }
}
