package io.smithy4j.benchmarks.jmh;

import io.smithy4j.benchmarks.call.SignedCalls;
import java.util.function.Supplier;

/** Calls an operation, from input to output. */
public class Call extends CallBesideAws {
    @Override
    Supplier<Object> work(String message, String by) {
        return SignedCalls.named(message).of(by);
    }
}
