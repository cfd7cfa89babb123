package io.smithy4j.generator.pattern;

/** RE2's way, as RE2/J has it; it lacks all that needs backtracking. */
final class Re2Syntax implements Syntax {
    /** RE2/J refuses larger counts. */
    private static final int LARGEST_COUNT = 1_000;

    @Override
    public String characters(Node.Characters characters) {
        return characters.text();
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
        boolean isUnbounded = counts.max() == Counts.UNBOUNDED;
        if (counts.min() <= LARGEST_COUNT && (isUnbounded || counts.max() <= LARGEST_COUNT)) {
            return atom + counts.text() + repeat.mode().suffix();
        }
        // x{0,2500} is x{0,1000}x{0,1000}x{0,500}; lazy or not, the same strings match.
        StringBuilder pieces = new StringBuilder("(?:");
        int needed = counts.min();
        int allowed = counts.max();
        while (needed > LARGEST_COUNT || (!isUnbounded && allowed > LARGEST_COUNT)) {
            int piece = Math.min(needed, LARGEST_COUNT);
            int upper = isUnbounded ? piece : LARGEST_COUNT;
            pieces.append(atom).append(Counts.of(piece, upper).text());
            needed -= piece;
            allowed = isUnbounded ? allowed : allowed - upper;
        }
        return pieces.append(atom)
                .append(Counts.of(needed, allowed).text())
                .append(')')
                .toString();
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
