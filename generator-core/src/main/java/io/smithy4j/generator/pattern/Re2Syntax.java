package io.smithy4j.generator.pattern;

/** RE2's way, as RE2/J has it; it lacks all that needs backtracking. */
final class Re2Syntax implements Syntax {
    /** RE2/J refuses larger counts. */
    private static final int LARGEST_COUNT = 1_000;

    @Override
    public String characters(Node.Characters characters) throws NotExpressibleException {
        if (characters.items().stream().anyMatch(ClassItem.Property.class::isInstance)) {
            // U+1F600 is no symbol to RE2/J 1.8, and what is unassigned is not in its \p{C}.
            throw new NotExpressibleException("it has a class of Unicode, and RE2/J knows those of an old version");
        }
        return ClassText.spelled(characters, ClassItem::re2);
    }

    @Override
    public String position(Node.Position position) {
        return switch (position) {
            case START -> "^";
            case END -> "$";
            case WORD_BOUNDARY -> "\\b";
            case NO_WORD_BOUNDARY -> "\\B";
        };
    }

    @Override
    public String repeat(String atom, Node.Repeat repeat) throws NotExpressibleException {
        if (repeat.mode() == Node.Repeat.Mode.POSSESSIVE) {
            throw new NotExpressibleException("it gives nothing back (possessive)");
        }
        Counts counts = repeat.counts();
        if (counts.min() > LARGEST_COUNT || (counts.max() != Counts.UNBOUNDED && counts.max() > LARGEST_COUNT)) {
            throw new NotExpressibleException("it repeats something " + counts.text() + " times");
        }
        return atom + counts.text() + repeat.mode().suffix();
    }

    @Override
    public String capturing(String inside, int number) {
        return "(" + inside + ")";
    }

    @Override
    public String look(String opening, String inside) throws NotExpressibleException {
        throw new NotExpressibleException("it looks ahead or behind");
    }

    @Override
    public String atomic(String inside) throws NotExpressibleException {
        throw new NotExpressibleException("it has an atomic group");
    }

    @Override
    public String reference(int number) throws NotExpressibleException {
        throw new NotExpressibleException("it refers back to a group");
    }
}
