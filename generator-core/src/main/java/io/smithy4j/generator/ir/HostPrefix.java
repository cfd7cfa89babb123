package io.smithy4j.generator.ir;

import java.util.List;

/** What an operation puts before the host of the endpoint: Smithy 2.0, {@code endpoint} trait. */
public record HostPrefix(List<Part> parts) {
    public HostPrefix {
        parts = List.copyOf(parts);
    }

    /**
     * A piece of the prefix.
     *
     * @param text the literal, or the name of the member of the input
     */
    public record Part(Kind kind, String text) {}

    public enum Kind {
        LITERAL,
        LABEL
    }
}
