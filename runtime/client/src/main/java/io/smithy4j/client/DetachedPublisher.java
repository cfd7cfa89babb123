package io.smithy4j.client;

import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Publishes what another publisher does, which works on threads of ours whenever it is asked for something. The HTTP client of the
 * JDK reads what has arrived on the thread that asks, and is caught there for ever by the size of a chunk over 7fffffff: that must
 * not be the thread of a caller, whose timeout it would outlast.
 */
final class DetachedPublisher implements Flow.Publisher<ByteBuffer> {
    private final Flow.Publisher<ByteBuffer> source;

    private final Executor threads;

    DetachedPublisher(Flow.Publisher<ByteBuffer> source, Executor threads) {
        this.source = source;
        this.threads = threads;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        threads.execute(() -> source.subscribe(new Between(subscriber, threads)));
    }

    private static final class Between implements Flow.Subscriber<ByteBuffer>, Flow.Subscription {
        private final Flow.Subscriber<? super ByteBuffer> subscriber;

        private final Executor threads;

        private Flow.@Nullable Subscription source;

        /** The thread that the source is at work on. Who asks for more there asks at once: the source goes on when he returns. */
        private volatile @Nullable Thread working;

        Between(Flow.Subscriber<? super ByteBuffer> subscriber, Executor threads) {
            this.subscriber = subscriber;
            this.threads = threads;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            source = subscription;
            told(() -> subscriber.onSubscribe(this));
        }

        @Override
        public void onNext(ByteBuffer buffer) {
            told(() -> subscriber.onNext(buffer));
        }

        @Override
        public void onError(Throwable failure) {
            subscriber.onError(failure);
        }

        @Override
        public void onComplete() {
            subscriber.onComplete();
        }

        @Override
        public void request(long buffers) {
            Flow.Subscription asked = source;
            if (asked == null) {
                return;
            }
            if (working == Thread.currentThread()) {
                asked.request(buffers);
            } else {
                threads.execute(() -> asked.request(buffers));
            }
        }

        @Override
        public void cancel() {
            Flow.Subscription asked = source;
            if (asked != null) {
                asked.cancel();
            }
        }

        private void told(Runnable signal) {
            working = Thread.currentThread();
            try {
                signal.run();
            } finally {
                working = null;
            }
        }
    }
}
