package io.smithy4j.generator;

/** Hears how far a run is. */
@FunctionalInterface
public interface Progress {
    /**
     * Called before a service is generated.
     *
     * @param service its shape id; the namespace of types that no service has
     * @param number from 1
     * @param of how many there are
     */
    void service(String service, int number, int of);
}
