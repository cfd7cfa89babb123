package io.smithy4j.benchmarks.jmh;

import io.smithy4j.benchmarks.call.UnsignedCalls;
import java.util.function.Supplier;

/** As {@link Call}, without a signature. */
public class PlainCall extends CallBesideAws {
    @Override
    Supplier<Object> work(String message, String by) {
        return UnsignedCalls.of(by);
    }
}
