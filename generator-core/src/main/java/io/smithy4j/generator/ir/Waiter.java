package io.smithy4j.generator.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calls of an operation until an answer tells what the caller waits for: Smithy 2.0, {@code waitable} trait.
 *
 * @param name as in the model
 * @param minDelay between two calls, in seconds
 * @param maxDelay between two calls, in seconds
 * @param acceptors tried in order
 */
public record Waiter(String name, Docs docs, int minDelay, int maxDelay, List<Acceptor> acceptors) {
    public Waiter {
        acceptors = List.copyOf(acceptors);
    }

    /**
     * What an answer means if it matches.
     *
     * @param message what a failure says, of the output; null if the model does not tell
     */
    public record Acceptor(
            State state, Matcher matcher, @Nullable Expression message) {}

    public enum State {
        SUCCESS,
        FAILURE,
        RETRY
    }

    /** What to look for in an answer. */
    public sealed interface Matcher {
        /** Any output, or any error. */
        record Success(boolean expected) implements Matcher {}

        /**
         * An error of this name.
         *
         * @param error of the operation's own; null if the model does not know it
         */
        record ErrorType(String name, @Nullable Id error) implements Matcher {}

        /** A value of the output, or of input and output. */
        record Path(Expression expression, Comparator comparator, String expected) implements Matcher {}
    }

    public enum Comparator {
        STRING_EQUALS,
        BOOLEAN_EQUALS,
        ALL_STRING_EQUALS,
        ANY_STRING_EQUALS
    }
}
