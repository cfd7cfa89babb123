package io.smithy4j.conformance;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Most cases have handlers that fail on purpose: their stack traces would bury the report. */
final class Quiet {
    private static final Logger PIPELINE = Logger.getLogger("io.smithy4j.server");

    private Quiet() {}

    static void handlers() {
        PIPELINE.setLevel(Level.OFF);
    }
}
