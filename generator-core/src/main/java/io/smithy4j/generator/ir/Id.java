package io.smithy4j.generator.ir;

import java.util.Comparator;

/** The name of a shape in the model, {@code namespace#name}. */
public record Id(String namespace, String name) implements Comparable<Id> {
    private static final Comparator<Id> BY_NAME =
            Comparator.comparing(Id::namespace).thenComparing(Id::name);

    /** Reads {@code namespace#name}. */
    public static Id of(String absolute) {
        int hash = absolute.indexOf('#');
        if (hash < 0) {
            throw new IllegalArgumentException("not an absolute shape id: " + absolute);
        }
        return new Id(absolute.substring(0, hash), absolute.substring(hash + 1));
    }

    @Override
    public int compareTo(Id other) {
        return BY_NAME.compare(this, other);
    }

    @Override
    public String toString() {
        return namespace + "#" + name;
    }
}
