package io.smithy4j.generator.ir;

/**
 * How a server tells what is wrong with an input.
 *
 * @param error the error that it answers with
 * @param message the member of it that takes the summary
 */
public record Rejection(Id error, String message) {}
