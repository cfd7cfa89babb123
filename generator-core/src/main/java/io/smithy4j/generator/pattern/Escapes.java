package io.smithy4j.generator.pattern;

import io.smithy4j.generator.pattern.ClassItem.Many;
import io.smithy4j.generator.pattern.ClassItem.One;
import java.util.stream.Collectors;

/** The escapes that mean the same inside and outside of bracket expressions. */
final class Escapes {
    private Escapes() {}

    /** What follows a backslash; {@code first} is read already. */
    static ClassItem item(PatternText in, int first) throws NotExpressibleException {
        return switch (first) {
            case 'd' -> shared(CodePointSets.DIGITS, "\\d");
            case 'D' -> shared(CodePointSets.DIGITS.complement(), "\\D");
            case 'w' -> shared(CodePointSets.WORD, "\\w");
            case 'W' -> shared(CodePointSets.WORD.complement(), "\\W");
            case 's' -> whiteSpace();
            case 'S' ->
                new Many(CodePointSets.WHITE_SPACE.complement(), "\\S", text(CodePointSets.WHITE_SPACE.complement()));
            case 'p', 'P' -> Properties.item((char) first, propertyName(in));
            // The JDK's, from here on.
            case 'h' -> many(CodePointSets.HORIZONTAL_SPACE);
            case 'H' -> many(CodePointSets.HORIZONTAL_SPACE.complement());
            case 'V' -> many(CodePointSets.VERTICAL_SPACE.complement());
            default -> one(in, first);
        };
    }

    static ClassItem whiteSpace() {
        return new Many(CodePointSets.WHITE_SPACE, "\\s", text(CodePointSets.WHITE_SPACE));
    }

    static ClassItem many(CodePoints codePoints) {
        return shared(codePoints, text(codePoints));
    }

    private static Many shared(CodePoints codePoints, String text) {
        return new Many(codePoints, text, text);
    }

    private static String text(CodePoints codePoints) {
        return ClassText.items(codePoints).stream().map(ClassItem::text).collect(Collectors.joining());
    }

    private static One one(PatternText in, int first) throws NotExpressibleException {
        return switch (first) {
            case 'n' -> ClassText.one('\n');
            case 'r' -> ClassText.one('\r');
            case 't' -> ClassText.one('\t');
            case 'f' -> ClassText.one('\f');
            case 'v' -> ClassText.one(0xb);
            case 'u' -> ClassText.one(in.unicodeEscape());
            case 'x' -> ClassText.one(in.hexadecimalEscape());
            case 'c' -> ClassText.one(in.next() % 32);
            case '0' -> ClassText.one(in.octalEscape());
            case 'a' -> ClassText.one(7);
            case 'e' -> ClassText.one(0x1b);
            default -> identity(first);
        };
    }

    private static String propertyName(PatternText in) throws NotExpressibleException {
        if (in.lookingAt("{")) {
            in.skip("{");
            return in.until('}');
        }
        return Character.toString(in.next());
    }

    private static One identity(int codePoint) throws NotExpressibleException {
        if (codePoint >= 128) {
            return ClassText.one(codePoint);
        }
        if (Character.isLetterOrDigit(codePoint)) {
            throw new NotExpressibleException("it has the escape \\" + (char) codePoint);
        }
        return codePoint > ' ' ? new One(codePoint, "\\" + (char) codePoint) : ClassText.one(codePoint);
    }
}
