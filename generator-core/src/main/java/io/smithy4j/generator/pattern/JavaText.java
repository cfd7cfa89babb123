package io.smithy4j.generator.pattern;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A pattern in the syntax of {@link Pattern}. */
final class JavaText {
    /** What has no end of the input in it, or the end itself. */
    private static final Pattern END_OR_NOT =
            Pattern.compile("\\\\Q.*?(?:\\\\E|\\z)|\\\\.|\\[(?:\\\\.|[^\\]\\\\])*]|\\$", Pattern.DOTALL);

    private JavaText() {}

    static String of(Node node, String source) throws NotExpressibleException {
        String text = new PatternPrinter(new JavaSyntax(References.in(node))).print(node);
        try {
            Pattern.compile(text);
            return text;
        } catch (PatternSyntaxException e) {
            return asItStands(source);
        }
    }

    /** As the JDK reads it, but {@code $} and {@code \Z} are the end of the input here too, unless lines are asked for. */
    static String asItStands(String source) {
        String strict = END_OR_NOT
                .matcher(source)
                .replaceAll(found -> found.group().equals("$") || found.group().equals("\\Z")
                        ? "\\\\z"
                        : java.util.regex.Matcher.quoteReplacement(found.group()));
        try {
            Pattern.compile(strict);
            return strict;
        } catch (PatternSyntaxException e) {
            Pattern.compile(source);
            return source;
        }
    }
}
