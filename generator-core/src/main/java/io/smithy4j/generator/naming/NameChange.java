package io.smithy4j.generator.naming;

/**
 * A Java name that a reader of the model would not expect.
 *
 * @param source whose it is: a shape id, a member, or what is derived from one
 * @param expected the plain spelling
 */
public record NameChange(String source, String name, String expected, String reason) {}
