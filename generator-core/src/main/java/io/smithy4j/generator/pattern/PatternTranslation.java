package io.smithy4j.generator.pattern;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * One walk over one pattern. Text that means the same in both syntaxes passes as it is; what RE2/J would read differently is
 * rewritten; what it lacks (looking around, references back) ends the walk.
 */
final class PatternTranslation {
    private final PatternText in;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Integer> openGroups = new ArrayDeque<>();
    private final PatternSize size = new PatternSize();
    private int atomStart;

    PatternTranslation(String source) {
        this.in = new PatternText(source);
    }

    String translate() throws NotLinearException {
        while (in.hasMore()) {
            int next = in.peek();
            switch (next) {
                case '(' -> openGroup();
                case ')' -> closeGroup();
                case '[' -> atom(new ClassTranslation(in).translate());
                case '\\' -> atom(escape());
                case '{' -> brace();
                case '*', '+', '?', '|', '^', '$' -> {
                    out.appendCodePoint(in.next());
                    atomStart = out.length();
                }
                case '.' -> {
                    in.next();
                    atom(CharacterClasses.ANY_IN_LINE);
                }
                default -> atom(literal(in.next()));
            }
        }
        return out.toString();
    }

    private void atom(String text) throws NotLinearException {
        size.atom();
        atomStart = out.length();
        out.append(text);
    }

    private void openGroup() throws NotLinearException {
        openGroups.push(out.length());
        if (in.lookingAt("(?=") || in.lookingAt("(?!") || in.lookingAt("(?<=") || in.lookingAt("(?<!")) {
            throw new NotLinearException("it looks ahead or behind");
        }
        if (in.lookingAt("(?<")) {
            in.skip("(?<");
            out.append("(?P<").append(in.until('>')).append('>');
        } else if (in.lookingAt("(?:")) {
            in.skip("(?:");
            out.append("(?:");
        } else if (in.lookingAt("(?i)") || in.lookingAt("(?i:")) {
            // Not in ECMA 262 before 2025, but Smithy accepts it and it means the same everywhere.
            in.skip("(?i");
            out.append("(?i").appendCodePoint(in.next());
        } else if (in.lookingAt("(?")) {
            throw new NotLinearException("it changes flags or uses a group that ECMA 262 lacks");
        } else {
            in.skip("(");
            out.append('(');
        }
        if (out.charAt(out.length() - 1) == ')') {
            openGroups.pop();
        } else {
            size.open();
        }
        atomStart = out.length();
    }

    private void closeGroup() throws NotLinearException {
        if (openGroups.isEmpty()) {
            throw new NotLinearException("it closes a group that is not open");
        }
        in.skip(")");
        out.append(')');
        atomStart = openGroups.pop();
        size.close();
    }

    private void brace() throws NotLinearException {
        in.skip("{");
        Repeat repeat = Repeat.read(in);
        if (repeat == null) {
            // Web browsers and Java disagree on a brace that opens no count; RE2/J takes it as it stands.
            atom("\\{");
            return;
        }
        size.repeat(repeat.copies());
        String atom = out.substring(atomStart);
        out.setLength(atomStart);
        out.append(repeat.applied(atom));
        atomStart = out.length();
        if (repeat.isSplit() && in.lookingAt("?")) {
            // Lazy or not, the same strings match; after the pieces it would make them optional.
            in.skip("?");
        }
    }

    private String escape() throws NotLinearException {
        in.skip("\\");
        int next = in.next();
        return switch (next) {
            case 's' -> "[" + CharacterClasses.WHITE_SPACE + "]";
            case 'S' -> "[^" + CharacterClasses.WHITE_SPACE + "]";
            case 'b', 'B', 'A', 'z' -> "\\" + (char) next;
            // Java's name for the end; Smithy tries patterns with Java, so models have it.
            case 'Z' -> "\\z";
            case 'p', 'P' -> bracketed(Escapes.property(in, (char) next));
            default -> Escapes.shared(in, next);
        };
    }

    private static String bracketed(String property) {
        return property.startsWith("[:") ? "[" + property + "]" : property;
    }

    private static String literal(int codePoint) {
        return switch (codePoint) {
            case '}', ']' -> "\\" + (char) codePoint;
            default -> Character.toString(codePoint);
        };
    }
}
