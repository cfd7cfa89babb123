package io.smithy4j.generator.load;

/**
 * A model as text.
 *
 * @param name as the user knows it: relative to the base directory, or {@code jar!/entry}
 */
record ModelFile(String name, String text) {}
