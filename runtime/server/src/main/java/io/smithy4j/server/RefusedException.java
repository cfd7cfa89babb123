package io.smithy4j.server;

import org.jspecify.annotations.Nullable;

/**
 * Ends a request with a fault that the caller gets as it is. For authenticators and interceptors; handlers have the errors of
 * their model. It has no stack trace, since to refuse is nothing that went wrong.
 */
public class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ServerFault fault;

    public RefusedException(ServerFault fault) {
        this(fault, null);
    }

    /** With a cause, which interceptors may look at and the caller never sees. */
    public RefusedException(ServerFault fault, @Nullable Throwable cause) {
        super(fault.name() + ": " + fault.message(), cause, true, false);
        this.fault = fault;
    }

    /** What the caller is told. */
    public ServerFault fault() {
        return fault;
    }
}
