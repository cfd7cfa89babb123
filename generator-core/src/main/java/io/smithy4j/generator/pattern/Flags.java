package io.smithy4j.generator.pattern;

import io.smithy4j.generator.pattern.Node.Characters;
import java.util.List;

/** What ECMA 262 calls modifiers, as far as their meaning is the same in the JDK. */
record Flags(boolean ignoreCase, boolean dotAll) {
    static final Flags NONE = new Flags(false, false);

    /** Reads letters with or without a minus; {@code letters} stood between question mark and colon or parenthesis. */
    Flags changed(String letters) throws NotExpressibleException {
        Flags changed = this;
        boolean on = true;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            switch (letter) {
                case '-' -> on = false;
                case 'i' -> changed = new Flags(on, changed.dotAll);
                case 's' -> changed = new Flags(changed.ignoreCase, on);
                // Unicode's case folding is what ECMA 262 has anyway.
                case 'u' -> {}
                default -> throw new NotExpressibleException("it sets the flag " + letter);
            }
        }
        return changed;
    }

    Characters fullStop() {
        return dotAll
                ? ClassText.characters(List.of(), Characters.Kind.ALL_ELSE)
                : new Characters(ClassText.items(CodePointSets.LINE_TERMINATORS), Characters.Kind.ALL_ELSE, ".");
    }
}
