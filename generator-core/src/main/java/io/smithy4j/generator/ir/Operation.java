package io.smithy4j.generator.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the service. Unit inputs and outputs have become empty structures, so that members can be added later.
 *
 * @param errors of the operation and the service together, sorted
 * @param http for protocols that bind members to parts of HTTP messages; null if there is none among those of the service
 * @param pagination null if the operation answers all at once
 */
public record Operation(
        Id id,
        Origin origin,
        Docs docs,
        Id input,
        Id output,
        List<Id> errors,
        Sending sending,
        @Nullable HttpOperation http,
        @Nullable Pagination pagination,
        List<Waiter> waiters) {
    public Operation {
        errors = List.copyOf(errors);
        waiters = List.copyOf(waiters);
    }

    /** An operation whose requests travel as they are, without HTTP bindings. */
    public Operation(Id id, Origin origin, Docs docs, Id input, Id output, List<Id> errors) {
        this(id, origin, docs, input, output, errors, Sending.PLAIN, null, null, List.of());
    }

    /** The same with other errors. */
    public Operation withErrors(List<Id> others) {
        return new Operation(id, origin, docs, input, output, others, sending, http, pagination, waiters);
    }

    /** The same with waiters, which are lowered when the errors and all declarations are known. */
    public Operation withWaiters(List<Waiter> others) {
        return new Operation(id, origin, docs, input, output, errors, sending, http, pagination, others);
    }
}
