package io.smithy4j.generator.emit;

/**
 * A file as it will be written.
 *
 * @param path below the output folder, with {@code /}
 * @param text UTF-8, lines end with LF
 * @param planned what the text must declare
 */
public record EmittedFile(String path, String text, Outline planned) {}
