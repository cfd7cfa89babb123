package io.smithy4j.validation;

import java.util.stream.IntStream;

/** Reads one set of code points: a character, an escape, or a bracket expression of them. */
final class CharSetText {
    private static final int[] DIGITS = {'0', '9'};
    private static final int[] NO_DIGITS = {0, '/', ':', Character.MAX_CODE_POINT};
    private static final int[] WORD = {'0', '9', 'A', 'Z', '_', '_', 'a', 'z'};
    private static final int[] NO_WORD = {0, '/', ':', '@', '[', '^', '`', '`', '{', Character.MAX_CODE_POINT};

    /** Not the JDK's: ECMA 262 WhiteSpace and LineTerminator. */
    private static final int[] SPACE = {
        '\t', '\r', ' ', ' ', 0xa0, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f, 0x202f, 0x205f,
        0x205f, 0x3000, 0x3000, 0xfeff, 0xfeff
    };

    private static final int[] NO_SPACE = {
        0,
        8,
        0xe,
        0x1f,
        '!',
        0x9f,
        0xa1,
        0x167f,
        0x1681,
        0x1fff,
        0x200b,
        0x2027,
        0x202a,
        0x202e,
        0x2030,
        0x205e,
        0x2060,
        0x2fff,
        0x3001,
        0xfefe,
        0xff00,
        Character.MAX_CODE_POINT
    };

    private static final int[] LINE_TERMINATORS = {'\n', '\n', '\r', '\r', 0x2028, 0x2029};

    private final ScanCursor in;
    private final IntStream.Builder ranges = IntStream.builder();
    private int categories;

    private CharSetText(ScanCursor in) {
        this.in = in;
    }

    static CharSet read(ScanCursor in) {
        return new CharSetText(in).read();
    }

    private CharSet read() {
        if (in.skip(".")) {
            all(LINE_TERMINATORS);
            return set(CharSet.Kind.ALL_ELSE);
        }
        if (!in.skip("[")) {
            item();
            return set(CharSet.Kind.WHAT_IS_LISTED);
        }
        CharSet.Kind kind = in.skip("^") ? CharSet.Kind.ALL_ELSE : CharSet.Kind.WHAT_IS_LISTED;
        while (!in.skip("]")) {
            rangeOrItem();
        }
        return set(kind);
    }

    private CharSet set(CharSet.Kind kind) {
        return new CharSet(ranges.build().toArray(), categories, kind);
    }

    private void rangeOrItem() {
        int first = item();
        if (first >= 0 && in.isAt("-") && !in.isAt("-]")) {
            in.skip("-");
            add(first, character());
        }
    }

    /** Adds a character and returns it, or adds what an escape stands for and returns -1. */
    private int item() {
        if (in.skip("\\d")) {
            return all(DIGITS);
        }
        if (in.skip("\\D")) {
            return all(NO_DIGITS);
        }
        if (in.skip("\\w")) {
            return all(WORD);
        }
        if (in.skip("\\W")) {
            return all(NO_WORD);
        }
        if (in.skip("\\s")) {
            return all(SPACE);
        }
        if (in.skip("\\S")) {
            return all(NO_SPACE);
        }
        if (in.skip("\\p{")) {
            categories |= Categories.named(in.until("}"));
            return -1;
        }
        if (in.skip("\\P{")) {
            // Every code point is of one category.
            categories |= ~Categories.named(in.until("}"));
            return -1;
        }
        int character = character();
        add(character, character);
        return character;
    }

    private int character() {
        if (!in.skip("\\")) {
            return in.next();
        }
        if (in.skip("x{")) {
            return Integer.parseInt(in.until("}"), 16);
        }
        int escaped = in.next();
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'f' -> '\f';
            default -> escaped;
        };
    }

    private int all(int[] pairs) {
        IntStream.of(pairs).forEach(ranges::add);
        return -1;
    }

    private void add(int first, int last) {
        ranges.add(first).add(last);
    }
}
