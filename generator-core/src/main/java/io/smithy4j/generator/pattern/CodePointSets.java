package io.smithy4j.generator.pattern;

/** Sets of code points that have names in patterns. */
final class CodePointSets {
    static final CodePoints DIGITS = CodePoints.of('0', '9');

    static final CodePoints WORD = of('0', '9', 'A', 'Z', '_', '_', 'a', 'z');

    /** ECMA 262 WhiteSpace and LineTerminator; RE2's and the JDK's \s are ASCII only. */
    static final CodePoints WHITE_SPACE = of(
            '\t', '\r', ' ', ' ', 0xa0, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f, 0x202f, 0x205f,
            0x205f, 0x3000, 0x3000, 0xfeff, 0xfeff);

    /** The full stop of ECMA 262 spares these four; RE2's only LF, the JDK's NEL too. */
    static final CodePoints LINE_TERMINATORS = of('\n', '\n', '\r', '\r', 0x2028, 0x2029);

    /** The JDK's \h. */
    static final CodePoints HORIZONTAL_SPACE = of(
            '\t', '\t', ' ', ' ', 0xa0, 0xa0, 0x1680, 0x1680, 0x180e, 0x180e, 0x2000, 0x200a, 0x202f, 0x202f, 0x205f,
            0x205f, 0x3000, 0x3000);

    /** The JDK's \V is all but these. */
    static final CodePoints VERTICAL_SPACE = of('\n', '\r', 0x85, 0x85, 0x2028, 0x2029);

    /** Unicode's White_Space. */
    static final CodePoints WHITE_SPACE_PROPERTY = of(
            '\t', '\r', ' ', ' ', 0x85, 0x85, 0xa0, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f,
            0x202f, 0x205f, 0x205f, 0x3000, 0x3000);

    private CodePointSets() {}

    /** From pairs of first and last. */
    static CodePoints of(int... pairs) {
        CodePoints all = CodePoints.NONE;
        for (int i = 0; i < pairs.length; i += 2) {
            all = all.or(CodePoints.of(pairs[i], pairs[i + 1]));
        }
        return all;
    }
}
