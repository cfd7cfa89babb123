package io.smithy4j.tools.explain;

/**
 * One setting as it counts.
 *
 * @param origin where the value comes from, in words
 */
public record Setting(String name, String value, String origin) {}
