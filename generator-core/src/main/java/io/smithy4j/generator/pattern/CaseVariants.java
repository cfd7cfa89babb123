package io.smithy4j.generator.pattern;

import io.smithy4j.generator.pattern.Node.Characters;

/** What a character class means where case does not count: Unicode's simple folding, as in ECMA 262 and RE2. */
final class CaseVariants {
    private static final int LAST_WITH_CASE = 0x1e943;

    private CaseVariants() {}

    static Characters added(Characters characters) throws NotExpressibleException {
        CodePoints listed = CodePoints.NONE;
        for (ClassItem item : characters.items()) {
            if (item instanceof ClassItem.Property) {
                throw new NotExpressibleException("it leaves the case of a class of Unicode open");
            }
            listed = listed.or(item.atMost());
        }
        // Twice, because from K to the sign for Kelvin the way leads over k.
        CodePoints all = closed(closed(listed));
        return all.equals(listed) ? characters : ClassText.characters(ClassText.items(all), characters.kind());
    }

    private static CodePoints closed(CodePoints listed) {
        CodePoints all = listed;
        for (int i = 'A'; i <= LAST_WITH_CASE; i++) {
            int folded = Character.toLowerCase(Character.toUpperCase(i));
            if (folded != i && listed.contains(i) != listed.contains(folded)) {
                all = all.or(CodePoints.of(i, i)).or(CodePoints.of(folded, folded));
            }
        }
        return all;
    }
}
