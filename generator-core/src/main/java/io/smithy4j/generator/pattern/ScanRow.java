package io.smithy4j.generator.pattern;

import io.smithy4j.generator.pattern.Node.Characters;
import io.smithy4j.generator.pattern.Node.Position;
import io.smithy4j.generator.pattern.Node.Repeat;
import java.util.ArrayList;
import java.util.List;

/**
 * A pattern as a row of character classes that one pass decides: at no place can the next character both belong to what repeats
 * there and begin what follows, so going on as long as possible is the only way that can succeed.
 */
final class ScanRow {
    private final List<Part> parts = new ArrayList<>();
    private boolean fromStart;
    private boolean toEnd;

    private ScanRow() {}

    private record Part(Characters characters, Counts counts) {
        Part with(int min, int max) {
            return new Part(characters, Counts.of(min, max));
        }

        boolean isFixed() {
            return counts.min() == counts.max();
        }

        String text() {
            return characters.text() + (counts.areExactly(1) ? "" : counts.text());
        }
    }

    /** In the syntax of scans, which is a part of everybody's; {@code simple} is a simplified pattern. */
    static String of(Node simple) throws NotExpressibleException {
        ScanRow row = new ScanRow();
        row.add(simple);
        row.cut();
        row.checkIsDecidedInOnePass();
        return row.text();
    }

    private void add(Node node) throws NotExpressibleException {
        if (node instanceof Node.Sequence sequence) {
            for (Node inner : sequence.nodes()) {
                add(inner);
            }
        } else if (node instanceof Position position) {
            add(position);
        } else if (node instanceof Characters characters) {
            add(new Part(characters, Counts.of(1, 1)));
        } else if (node instanceof Repeat repeat && repeat.node() instanceof Characters characters) {
            if (repeat.mode() == Repeat.Mode.POSSESSIVE) {
                throw new NotExpressibleException("it gives nothing back (possessive)");
            }
            add(new Part(characters, repeat.counts()));
        } else {
            throw new NotExpressibleException(reason(node));
        }
    }

    private static String reason(Node node) {
        return node instanceof Node.Alternatives
                ? "it has alternatives"
                : node instanceof Repeat ? "it repeats more than one class" : "it looks around or back";
    }

    private void add(Position position) throws NotExpressibleException {
        switch (position) {
            case START -> {
                if (!parts.isEmpty() || toEnd) {
                    throw new NotExpressibleException("it has a start that is not at its start");
                }
                fromStart = true;
            }
            case END -> toEnd = true;
            default -> throw new NotExpressibleException("it looks for the boundaries of words");
        }
    }

    private void add(Part part) throws NotExpressibleException {
        if (toEnd) {
            throw new NotExpressibleException("it has an end that is not at its end");
        }
        for (ClassItem item : part.characters().items()) {
            if (item instanceof ClassItem.Property property && property.category() == null) {
                throw new NotExpressibleException("it has the class " + property.text());
            }
        }
        Part before = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        boolean isVariable = !part.isFixed() || (before != null && !before.isFixed());
        if (before != null && isVariable && isSameSet(before.characters(), part.characters())) {
            parts.set(
                    parts.size() - 1,
                    new Part(before.characters(), before.counts().plus(part.counts())));
        } else {
            parts.add(part);
        }
    }

    private static boolean isSameSet(Characters one, Characters other) {
        return one.kind() == other.kind() && one.items().equals(other.items());
    }

    /** What may match anywhere need not be as long as it could. */
    private void cut() {
        while (!toEnd && !parts.isEmpty() && !parts.get(parts.size() - 1).isFixed()) {
            shorten(parts.size() - 1);
        }
        while (!fromStart && !parts.isEmpty() && !parts.get(0).isFixed()) {
            shorten(0);
        }
        toEnd = toEnd && (fromStart || !parts.isEmpty());
    }

    private void shorten(int index) {
        int min = parts.get(index).counts().min();
        if (min == 0) {
            parts.remove(index);
        } else {
            parts.set(index, parts.get(index).with(min, min));
        }
    }

    private void checkIsDecidedInOnePass() throws NotExpressibleException {
        if (!fromStart && (parts.size() > 1 || toEnd)) {
            throw new NotExpressibleException("it may start anywhere");
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isFixed()) {
                checkIsApartFromWhatFollows(i);
            }
        }
    }

    private void checkIsApartFromWhatFollows(int index) throws NotExpressibleException {
        Part part = parts.get(index);
        for (int i = index + 1; i < parts.size(); i++) {
            Part next = parts.get(i);
            if (!part.characters().atMost().and(next.characters().atMost()).isEmpty()) {
                throw new NotExpressibleException(part.text() + " and " + next.text() + " may want the same character");
            }
            if (next.counts().min() > 0) {
                return;
            }
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder(fromStart ? "^" : "");
        parts.forEach(part -> text.append(part.text()));
        return text.append(toEnd ? "$" : "").toString();
    }
}
