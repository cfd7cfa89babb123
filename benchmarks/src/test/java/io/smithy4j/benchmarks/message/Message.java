package io.smithy4j.benchmarks.message;

/** One message and everybody who writes and reads it. */
public record Message(String name, Peer<?> ours, Peer<?> streaming, Peer<?> databind) {
    /** By the name that benchmarks have as a parameter. */
    public Peer<?> peer(String by) {
        return switch (by) {
            case "ours" -> ours;
            case "streaming" -> streaming;
            case "databind" -> databind;
            default -> throw new IllegalArgumentException("nobody is called " + by);
        };
    }
}
