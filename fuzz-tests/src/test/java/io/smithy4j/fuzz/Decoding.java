package io.smithy4j.fuzz;

import io.smithy4j.core.DecodeException;
import java.util.Optional;
import java.util.function.Supplier;

/** The contract of whatever reads: a value or a {@link DecodeException}, and nothing else. */
final class Decoding {
    private Decoding() {}

    /** What was read; empty if it was refused. Any other exception is a finding. */
    static <T> Optional<T> of(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (DecodeException e) {
            return Optional.empty();
        }
    }
}
