package io.smithy4j.tools.format;

import java.util.ArrayList;
import java.util.List;
import software.amazon.smithy.model.loader.IdlTokenizer;
import software.amazon.smithy.syntax.TokenTree;
import software.amazon.smithy.syntax.TreeType;

/** Finds what a parser could not read; the formatter would move or lose it. */
final class SyntaxErrors {
    private SyntaxErrors() {}

    /** Each as {@code file:line:col: error: what is wrong}. */
    static List<String> of(String name, String text) {
        List<String> errors = new ArrayList<>();
        collect(name, TokenTree.of(IdlTokenizer.create(name, text)), errors);
        return errors;
    }

    private static void collect(String name, TokenTree tree, List<String> errors) {
        if (tree.getType() == TreeType.ERROR) {
            errors.add(name + ":" + tree.getStartLine() + ":" + tree.getStartColumn() + ": error: " + tree.getError());
        }
        tree.getChildren().forEach(child -> collect(name, child, errors));
    }
}
