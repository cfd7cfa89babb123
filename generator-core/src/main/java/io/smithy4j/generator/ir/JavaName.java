package io.smithy4j.generator.ir;

/** The Java name that the model asks for, with the {@code io.smithy4j#javaName} trait. */
public record JavaName(String name, Origin origin) {}
