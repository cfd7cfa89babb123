package io.smithy4j.client.waiting;

import io.smithy4j.core.ServiceException;
import org.jspecify.annotations.Nullable;

/** Tells what an answer means; generated code implements it. Safe for use by several threads. */
@FunctionalInterface
public interface Acceptors<I, O> {
    /** Null if the model says nothing of such an answer. Exactly one of output and error is there. */
    @Nullable
    WaiterState stateAfter(I input, @Nullable O output, @Nullable ServiceException error);
}
