package io.smithy4j.client;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;

/** Publishes each of the JDK's lists of buffers as one buffer, so that what is asked for stays what is asked for. */
final class BufferPublisher implements Flow.Publisher<ByteBuffer> {
    private final Flow.Publisher<List<ByteBuffer>> lists;

    BufferPublisher(Flow.Publisher<List<ByteBuffer>> lists) {
        this.lists = lists;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        lists.subscribe(new Joiner(subscriber));
    }

    private record Joiner(Flow.Subscriber<? super ByteBuffer> subscriber) implements Flow.Subscriber<List<ByteBuffer>> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscriber.onSubscribe(subscription);
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {
            subscriber.onNext(buffers.size() == 1 ? buffers.get(0) : joined(buffers));
        }

        @Override
        public void onError(Throwable failure) {
            subscriber.onError(failure);
        }

        @Override
        public void onComplete() {
            subscriber.onComplete();
        }

        private static ByteBuffer joined(List<ByteBuffer> buffers) {
            int length = 0;
            for (ByteBuffer buffer : buffers) {
                length += buffer.remaining();
            }
            ByteBuffer joined = ByteBuffer.allocate(length);
            buffers.forEach(joined::put);
            return joined.flip();
        }
    }
}
