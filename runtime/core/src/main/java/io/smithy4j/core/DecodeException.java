package io.smithy4j.core;

import org.jspecify.annotations.Nullable;

/**
 * Bytes from the other side that are not what the protocol and the model ask for. The message is ours, never a parser's, and
 * holds no part of the input but the path.
 */
public final class DecodeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;

    /**
     * Says what was expected where.
     *
     * @param path JSON pointer to the value; empty for the whole body
     * @param reason lower case start, no full stop: {@code expected a string}
     */
    public DecodeException(String path, String reason) {
        this(path, reason, null);
    }

    public DecodeException(String path, String reason, @Nullable Throwable cause) {
        super(path.isEmpty() ? reason : path + ": " + reason, cause);
        this.path = path;
    }

    public String path() {
        return path;
    }
}
