package io.smithy4j.generator.ir;

import java.util.List;

/**
 * An operation of the service. Unit inputs and outputs have become empty structures, so that members can be added later.
 *
 * @param errors of the operation and the service together, sorted
 */
public record Operation(Id id, Origin origin, Docs docs, Id input, Id output, List<Id> errors, Sending sending) {
    public Operation {
        errors = List.copyOf(errors);
    }

    /** An operation whose requests travel as they are. */
    public Operation(Id id, Origin origin, Docs docs, Id input, Id output, List<Id> errors) {
        this(id, origin, docs, input, output, errors, Sending.PLAIN);
    }

    /** The same with other errors. */
    public Operation withErrors(List<Id> others) {
        return new Operation(id, origin, docs, input, output, others, sending);
    }
}
