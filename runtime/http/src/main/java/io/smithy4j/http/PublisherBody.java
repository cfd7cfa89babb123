package io.smithy4j.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A body that somebody publishes bit by bit; see {@link HttpBody#of(Flow.Publisher)}. */
public final class PublisherBody implements HttpBody {
    private final Flow.Publisher<ByteBuffer> publisher;

    private final OptionalLong length;

    private final @Nullable Executor executor;

    /** Without an executor, whatever is done with the body is done on the threads of the publisher. */
    PublisherBody(Flow.Publisher<ByteBuffer> publisher, OptionalLong length, @Nullable Executor executor) {
        this.publisher = publisher;
        this.length = length;
        this.executor = executor;
    }

    /** The publisher itself; it is meant for one subscriber. */
    public Flow.Publisher<ByteBuffer> publisher() {
        return publisher;
    }

    @Override
    public OptionalLong length() {
        return length;
    }

    @Override
    public boolean isReplayable() {
        return false;
    }

    @Override
    public CompletableFuture<byte[]> readFully(long limit) {
        if (length.orElse(0) > limit) {
            discard();
            return CompletableFuture.failedFuture(new BodyTooLargeException(limit));
        }
        BufferingSubscriber subscriber = new BufferingSubscriber(limit);
        publisher.subscribe(subscriber);
        return executor == null ? subscriber.result() : on(executor, subscriber.result());
    }

    private static CompletableFuture<byte[]> on(Executor executor, CompletableFuture<byte[]> result) {
        CompletableFuture<byte[]> later = result.whenCompleteAsync((bytes, failure) -> {}, executor);
        // To cancel what comes later is to cancel the reading.
        var unused = later.whenComplete((bytes, failure) -> result.cancel(true));
        return later;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        if (executor != null) {
            try (InputStream in = asInputStream()) {
                in.transferTo(out);
            }
            return;
        }
        WritingSubscriber subscriber = new WritingSubscriber(out);
        publisher.subscribe(subscriber);
        try {
            subscriber.result().get();
        } catch (InterruptedException e) {
            subscriber.result().cancel(true);
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted while writing a body").initCause(e);
        } catch (ExecutionException e) {
            throw new IOException("the body could not be written", e.getCause());
        }
    }

    @Override
    public InputStream asInputStream() {
        var subscriber = BodySubscribers.ofInputStream();
        publisher.subscribe(new EachBuffer(subscriber));
        InputStream stream = subscriber.getBody().toCompletableFuture().join();
        return length.isPresent() ? new PromisedInputStream(stream, length.getAsLong()) : stream;
    }

    @Override
    public HttpBody onFailure(Consumer<Throwable> told) {
        return new PublisherBody(
                subscriber -> publisher.subscribe(new ToldSubscriber(subscriber, told)), length, executor);
    }

    @Override
    public void discard() {
        BufferingSubscriber subscriber = new BufferingSubscriber(0);
        subscriber.result().cancel(true);
        publisher.subscribe(subscriber);
    }

    @Override
    public String toString() {
        return length.isPresent() ? "publisher of " + length.getAsLong() + " bytes" : "publisher";
    }
}
