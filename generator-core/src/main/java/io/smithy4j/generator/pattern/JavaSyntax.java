package io.smithy4j.generator.pattern;

import java.util.Set;

/**
 * The JDK's way. Behind a group that something refers to comes an empty one: that is how a reference finds out that the group took
 * no part, where ECMA 262 wants it to be empty and the JDK lets it fail. Both have names, which no digit behind them can change.
 */
final class JavaSyntax implements Syntax {
    private static final String WORD_AFTER = "(?=[0-9A-Z_a-z])";
    private static final String NO_WORD_AFTER = "(?![0-9A-Z_a-z])";
    private static final String WORD_BEFORE = "(?<=[0-9A-Z_a-z])";
    private static final String NO_WORD_BEFORE = "(?<![0-9A-Z_a-z])";

    private final Set<Integer> referred;

    JavaSyntax(Set<Integer> referred) {
        this.referred = Set.copyOf(referred);
    }

    @Override
    public String characters(Node.Characters characters) {
        return ClassText.spelled(characters, ClassItem::java);
    }

    @Override
    public String position(Node.Position position) {
        return switch (position) {
            case START -> "^";
            case END -> "\\z";
            // The JDK's own means all letters of Unicode, or not, by its version.
            case WORD_BOUNDARY -> "(?:" + WORD_BEFORE + NO_WORD_AFTER + "|" + NO_WORD_BEFORE + WORD_AFTER + ")";
            case NO_WORD_BOUNDARY -> "(?:" + WORD_BEFORE + WORD_AFTER + "|" + NO_WORD_BEFORE + NO_WORD_AFTER + ")";
        };
    }

    @Override
    public String repeat(String atom, Node.Repeat repeat) {
        return atom + repeat.counts().text() + repeat.mode().suffix();
    }

    @Override
    public String capturing(String inside, int number) {
        if (!referred.contains(number)) {
            return "(?:" + inside + ")";
        }
        return "(?:(?<" + name(number) + ">" + inside + ")(?<" + name(number) + "done>))";
    }

    @Override
    public String look(String opening, String inside) {
        return opening + inside + ")";
    }

    @Override
    public String atomic(String inside) {
        return "(?>" + inside + ")";
    }

    @Override
    public String reference(int number) {
        return "(?:\\k<" + name(number) + ">|(?!\\k<" + name(number) + "done>))";
    }

    private static String name(int number) {
        return "g" + number;
    }
}
