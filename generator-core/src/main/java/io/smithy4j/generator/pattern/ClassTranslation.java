package io.smithy4j.generator.pattern;

/** Translates one bracket expression. */
final class ClassTranslation {
    private final PatternText in;
    private final StringBuilder out = new StringBuilder();

    ClassTranslation(PatternText in) {
        this.in = in;
    }

    String translate() throws NotLinearException {
        in.skip("[");
        if (in.lookingAt("^]")) {
            in.skip("^]");
            return CharacterClasses.ANY;
        }
        if (in.lookingAt("]")) {
            in.skip("]");
            return CharacterClasses.NONE;
        }
        out.append('[');
        if (in.lookingAt("^")) {
            in.skip("^");
            out.append('^');
        }
        while (!in.lookingAt("]")) {
            item();
        }
        in.skip("]");
        return out.append(']').toString();
    }

    private void item() throws NotLinearException {
        int next = in.next();
        switch (next) {
            case '\\' -> out.append(escape());
            // RE2/J would read [: as the name of a POSIX class; ECMA 262 has no brackets in brackets.
            case '[' -> out.append("\\[");
            default -> out.appendCodePoint(next);
        }
    }

    private String escape() throws NotLinearException {
        int next = in.next();
        return switch (next) {
            case 's' -> CharacterClasses.WHITE_SPACE;
            case 'S' -> CharacterClasses.NOT_WHITE_SPACE;
            case 'b' -> CharacterClasses.codePoint('\b');
            case 'p', 'P' -> Escapes.property(in, (char) next);
            default -> Escapes.shared(in, next);
        };
    }
}
