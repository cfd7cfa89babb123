package io.smithy4j.benchmarks.aws;

import java.util.function.Supplier;

/**
 * A client's half of the protocol: the HTTP request of an input, or the output of an HTTP answer, by the generated operation and by
 * the AWS SDK's marshallers. Neither signs, neither sends.
 */
public record Conversion(String name, Kind kind, Supplier<Object> ours, Supplier<Object> aws) {
    /** Which half. */
    public enum Kind {
        REQUEST,
        ANSWER
    }

    /** By the name that benchmarks have as a parameter. */
    public Supplier<Object> of(String by) {
        return switch (by) {
            case "ours" -> ours;
            case "aws" -> aws;
            default -> throw new IllegalArgumentException("nobody is called " + by);
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
