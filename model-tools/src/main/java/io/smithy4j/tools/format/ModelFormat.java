package io.smithy4j.tools.format;

import software.amazon.smithy.model.loader.IdlTokenizer;
import software.amazon.smithy.syntax.Formatter;
import software.amazon.smithy.syntax.TokenTree;

/** Formats the text of one model. */
final class ModelFormat {
    private ModelFormat() {}

    /** Line ends stay what they are, so that a checkout on Windows and one on Linux are both formatted. */
    static String format(String name, String text) {
        boolean carriageReturns = text.contains("\r\n");
        String lines = carriageReturns ? text.replace("\r\n", "\n") : text;
        String formatted = Formatter.format(TokenTree.of(IdlTokenizer.create(name, lines)));
        return carriageReturns ? formatted.replace("\n", "\r\n") : formatted;
    }
}
