package io.smithy4j.generator.pattern;

import io.smithy4j.generator.pattern.ClassItem.One;
import io.smithy4j.generator.pattern.Node.Alternatives;
import io.smithy4j.generator.pattern.Node.Characters;
import io.smithy4j.generator.pattern.Node.Position;
import io.smithy4j.generator.pattern.Node.Repeat;
import io.smithy4j.generator.pattern.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a pattern as ECMA 262 does with Unicode, and what ECMA 262 refuses as {@link java.util.regex.Pattern} does: Smithy tries
 * patterns with the latter, so that is what their authors tried them with.
 */
final class PatternParser {
    private static final List<String> LOOKS = List.of("?=", "?!", "?<=", "?<!");
    private static final Pattern FLAGS = Pattern.compile("([a-zA-Z]*(?:-[a-zA-Z]+)?)[:)]");

    private final PatternText in;
    private final GroupNumbers groups = new GroupNumbers();
    private Flags flags = Flags.NONE;

    private PatternParser(String source) {
        this.in = new PatternText(source);
    }

    static Node parse(String source) throws NotExpressibleException {
        PatternParser parser = new PatternParser(source);
        Node node = parser.alternatives();
        if (parser.in.hasMore()) {
            throw new NotExpressibleException("it closes a group that is not open");
        }
        return node;
    }

    private Node alternatives() throws NotExpressibleException {
        List<Node> found = new ArrayList<>();
        do {
            found.add(sequence());
        } while (in.take("|"));
        return found.size() == 1 ? found.get(0) : new Alternatives(found);
    }

    private Node sequence() throws NotExpressibleException {
        List<Node> found = new ArrayList<>();
        while (in.hasMore() && !in.lookingAt("|") && !in.lookingAt(")")) {
            if (in.take("\\Q")) {
                quoted(found);
            } else {
                found.add(repeated(atom()));
            }
        }
        return found.size() == 1 ? found.get(0) : new Sequence(found);
    }

    private Node repeated(Node atom) throws NotExpressibleException {
        Counts counts = Counts.read(in);
        if (counts == null) {
            return atom;
        }
        Repeat.Mode mode = in.take("?") ? Repeat.Mode.LAZY : in.take("+") ? Repeat.Mode.POSSESSIVE : Repeat.Mode.GREEDY;
        if (atom instanceof Position) {
            return counts.min() > 0 ? atom : Node.EMPTY;
        }
        return new Repeat(atom, counts, mode);
    }

    private Node atom() throws NotExpressibleException {
        switch (in.peek()) {
            case '(' -> {
                return group();
            }
            case '[' -> {
                return cased(new ClassParser(in).parse());
            }
            case '*', '+', '?' -> throw new NotExpressibleException("it repeats nothing");
            default -> {
                int next = in.next();
                return switch (next) {
                    case '^' -> Position.START;
                    case '$' -> Position.END;
                    case '.' -> flags.fullStop();
                    case '\\' -> escape();
                    default -> literal(next);
                };
            }
        }
    }

    private Node escape() throws NotExpressibleException {
        int next = in.next();
        return switch (next) {
            case 'b' -> Position.WORD_BOUNDARY;
            case 'B' -> Position.NO_WORD_BOUNDARY;
            case 'A' -> Position.START;
            // The JDK's names for the end; that \Z spares a line break there is what no model wants.
            case 'z', 'Z' -> Position.END;
            case 's' -> new Characters(List.of(Escapes.whiteSpace()), Characters.Kind.WHAT_IS_LISTED, "\\s");
            case 'S' -> new Characters(List.of(Escapes.whiteSpace()), Characters.Kind.ALL_ELSE, "\\S");
            case 'R' -> lineBreak();
            case 'k' -> groups.reference(name());
            case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> groups.reference(in, next - '0');
            default -> cased(alone(Escapes.item(in, next)));
        };
    }

    /** The JDK's. */
    private static Node lineBreak() {
        Node both = new Sequence(List.of(
                ClassText.characters(CodePoints.of('\r', '\r')), ClassText.characters(CodePoints.of('\n', '\n'))));
        return new Node.Group(
                new Alternatives(List.of(both, ClassText.characters(CodePointSets.VERTICAL_SPACE))), null);
    }

    private String name() throws NotExpressibleException {
        if (!in.take("<")) {
            throw new NotExpressibleException("it has the escape \\k");
        }
        return in.until('>');
    }

    private Node literal(int codePoint) throws NotExpressibleException {
        return cased(one(ClassText.one(codePoint), ClassText.alone(codePoint)));
    }

    private static Characters alone(ClassItem item) {
        boolean isEscape = item.text().startsWith("\\");
        if (item instanceof One one) {
            return one(one, isEscape ? one.text() : ClassText.alone(one.codePoint()));
        }
        return isEscape && item.text().matches("\\\\[a-zA-Z]|\\\\[pP]\\{.*}")
                ? one(item, item.text())
                : ClassText.characters(List.of(item), Characters.Kind.WHAT_IS_LISTED);
    }

    private static Characters one(ClassItem item, String text) {
        return new Characters(List.of(item), Characters.Kind.WHAT_IS_LISTED, text);
    }

    private Node cased(Characters characters) throws NotExpressibleException {
        return flags.ignoreCase() ? CaseVariants.added(characters) : characters;
    }

    private void quoted(List<Node> found) throws NotExpressibleException {
        while (in.hasMore() && !in.take("\\E")) {
            found.add(literal(in.next()));
        }
    }

    private Node group() throws NotExpressibleException {
        in.skip("(");
        for (String look : LOOKS) {
            if (in.take(look)) {
                return new Node.Look(inside(), "(" + look);
            }
        }
        if (in.take("?>")) {
            return new Node.Atomic(inside());
        }
        if (in.take("?:")) {
            return new Node.Group(inside(), null);
        }
        if (in.take("?<")) {
            return capturing(groups.open(in.until('>')));
        }
        return in.take("?") ? flagged() : capturing(groups.open());
    }

    private Node capturing(int number) throws NotExpressibleException {
        Node inside = inside();
        groups.close(number);
        return new Node.Group(inside, number);
    }

    private Node flagged() throws NotExpressibleException {
        Matcher letters = FLAGS.matcher(in.rest());
        if (!letters.lookingAt()) {
            throw new NotExpressibleException("it has a group that no engine knows");
        }
        in.skip(letters.group());
        Flags changed = flags.changed(letters.group(1));
        if (letters.group().endsWith(")")) {
            // Holds to the end of the group around.
            flags = changed;
            return Node.EMPTY;
        }
        Flags outside = flags;
        flags = changed;
        Node inside = inside();
        flags = outside;
        return new Node.Group(inside, null);
    }

    private Node inside() throws NotExpressibleException {
        Flags outside = flags;
        Node inside = alternatives();
        flags = outside;
        if (!in.take(")")) {
            throw new NotExpressibleException("it ends too early");
        }
        return inside;
    }
}
