package io.smithy4j.http;

import io.smithy4j.core.DecodeException;

/** Streams that must say how long they are: Smithy 2.0, {@code requiresLength} trait. */
public final class RequiredLength {
    private RequiredLength() {}

    /**
     * The body of the member at {@code path}, to be sent.
     *
     * @throws IllegalArgumentException if it does not know its length
     */
    public static HttpBody sent(String path, HttpBody body) {
        if (body.length().isEmpty()) {
            throw new IllegalArgumentException("the stream at " + path
                    + " must have a length: make it with HttpBody.of(stream, length), or from a file or bytes");
        }
        return body;
    }

    /**
     * The body of the member at {@code path}, as it came.
     *
     * @throws DecodeException if its sender did not say how long it is
     */
    public static HttpBody received(String path, HttpBody body) {
        if (body.length().isEmpty()) {
            throw new DecodeException(path, "the body must come with a Content-Length");
        }
        return body;
    }
}
