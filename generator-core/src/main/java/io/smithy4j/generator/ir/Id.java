package io.smithy4j.generator.ir;

import org.jspecify.annotations.Nullable;

/** The name of a shape in the model, {@code namespace#name}. */
public record Id(String namespace, String name) implements Comparable<Id> {
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
        int byNamespace = namespace.compareTo(other.namespace);
        return byNamespace != 0 ? byNamespace : name.compareTo(other.name);
    }

    // Ids are keys everywhere; what a record brings is put together from method handles at its first use.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Id id && name.equals(id.name) && namespace.equals(id.namespace);
    }

    @Override
    public int hashCode() {
        return 31 * namespace.hashCode() + name.hashCode();
    }

    @Override
    public String toString() {
        return namespace + "#" + name;
    }
}
