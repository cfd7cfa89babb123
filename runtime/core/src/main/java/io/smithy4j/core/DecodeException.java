package io.smithy4j.core;

import org.jspecify.annotations.Nullable;

/**
 * Bytes from the other side that are not what the protocol and the model ask for. The message is ours, never a parser's, and
 * holds no part of the input but the path.
 */
public final class DecodeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;

    private final String reason;

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
        this.reason = reason;
    }

    /** JSON pointer to the value, at most about {@value JsonPointer#MOST_CHARS} characters; empty for the whole body. */
    public String path() {
        return path;
    }

    /** What was wrong, without the path. */
    public String reason() {
        return reason;
    }

    /** The same failure at {@code path}: for parsers of one text, which do not know where it stood. */
    public DecodeException at(String path) {
        return new DecodeException(path, reason, this);
    }
}
