package io.smithy4j.benchmarks.jmh;

import io.smithy4j.benchmarks.call.Signatures;
import java.util.function.Supplier;

/** Signs a request, and no more. */
public class Sign extends CallBesideAws {
    @Override
    Supplier<Object> work(String message, String by) {
        return Signatures.of(by);
    }
}
