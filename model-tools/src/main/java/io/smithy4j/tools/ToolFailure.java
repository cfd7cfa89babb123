package io.smithy4j.tools;

/** A tool did not do what was asked. The message is for users: what is wrong, where, and what to do. */
public final class ToolFailure extends Exception {
    private static final long serialVersionUID = 1;

    public ToolFailure(String message) {
        super(message);
    }
}
