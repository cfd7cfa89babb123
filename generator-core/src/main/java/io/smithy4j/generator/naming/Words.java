package io.smithy4j.generator.naming;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a name of the model: {@code MLModelId} is ML, Model, Id; {@code foo_bar} is foo, bar; {@code ARNs} is one.
 * Digits belong to the word before them.
 */
final class Words {
    private final String name;
    private final List<String> words = new ArrayList<>();

    private Words(String name) {
        this.name = name;
    }

    static List<String> of(String name) {
        Words words = new Words(name);
        words.split();
        return words.words;
    }

    private void split() {
        int start = 0;
        for (int i = 0; i < name.length(); i++) {
            if (!isWordCharacter(i)) {
                add(start, i);
                start = i + 1;
            } else if (i > start && beginsWord(i)) {
                add(start, i);
                start = i;
            }
        }
        add(start, name.length());
    }

    private void add(int from, int to) {
        if (to > from) {
            words.add(name.substring(from, to));
        }
    }

    private boolean beginsWord(int i) {
        if (!isUpper(i)) {
            return false;
        }
        return !isUpper(i - 1) || (isLower(i + 1) && !isPluralOfAcronym(i + 1));
    }

    private boolean isPluralOfAcronym(int i) {
        return name.charAt(i) == 's' && !isLower(i + 1) && !isDigit(i + 1);
    }

    private boolean isWordCharacter(int i) {
        return isUpper(i) || isLower(i) || isDigit(i);
    }

    private boolean isUpper(int i) {
        return i < name.length() && name.charAt(i) >= 'A' && name.charAt(i) <= 'Z';
    }

    private boolean isLower(int i) {
        return i < name.length() && name.charAt(i) >= 'a' && name.charAt(i) <= 'z';
    }

    private boolean isDigit(int i) {
        return i < name.length() && name.charAt(i) >= '0' && name.charAt(i) <= '9';
    }
}
