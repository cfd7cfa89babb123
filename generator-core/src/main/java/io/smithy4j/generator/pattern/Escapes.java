package io.smithy4j.generator.pattern;

/** The escapes that mean the same inside and outside of bracket expressions. */
final class Escapes {
    private Escapes() {}

    /** What follows a backslash; {@code first} is read already. */
    static String shared(PatternText in, int first) throws NotLinearException {
        return switch (first) {
            case 'd', 'D', 'w', 'W', 'n', 'r', 't', 'f', 'v' -> "\\" + (char) first;
            case 'u' -> CharacterClasses.codePoint(in.unicodeEscape());
            case 'x' -> CharacterClasses.codePoint(in.digits(2));
            case 'c' -> CharacterClasses.codePoint(in.next() % 32);
            case '0' -> CharacterClasses.codePoint(0);
            case '1', '2', '3', '4', '5', '6', '7', '8', '9', 'k' ->
                throw new NotLinearException("it refers back to a group");
            default -> identity(first);
        };
    }

    /** The inside of a bracket expression that a property stands for. */
    static String property(PatternText in, char letter) throws NotLinearException {
        if (in.lookingAt("{")) {
            in.skip("{");
            return CharacterClasses.property(letter, in.until('}'));
        }
        return CharacterClasses.property(letter, Character.toString(in.next()));
    }

    private static String identity(int codePoint) throws NotLinearException {
        if (codePoint >= 128) {
            return Character.toString(codePoint);
        }
        if (Character.isLetterOrDigit(codePoint)) {
            throw new NotLinearException("ECMA 262 has no escape \\" + (char) codePoint);
        }
        return codePoint > ' ' ? "\\" + (char) codePoint : CharacterClasses.codePoint(codePoint);
    }
}
