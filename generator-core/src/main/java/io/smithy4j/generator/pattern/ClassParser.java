package io.smithy4j.generator.pattern;

import io.smithy4j.generator.pattern.ClassItem.Many;
import io.smithy4j.generator.pattern.ClassItem.One;
import io.smithy4j.generator.pattern.Node.Characters;
import io.smithy4j.generator.pattern.Node.Characters.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one bracket expression. Brackets in brackets are the JDK's union, {@code &&[} is its intersection: with both, ECMA 262
 * with Unicode would be left with a bracket too many and refuse the pattern.
 */
final class ClassParser {
    private final PatternText in;
    private final List<ClassItem> items = new ArrayList<>();

    ClassParser(PatternText in) {
        this.in = in;
    }

    /** The opening bracket is the next to read. */
    Characters parse() throws NotExpressibleException {
        in.skip("[");
        Kind kind = in.take("^") ? Kind.ALL_ELSE : Kind.WHAT_IS_LISTED;
        if (in.take("]")) {
            if (in.rest().indexOf(']') < 0) {
                return ClassText.characters(List.of(), kind);
            }
            // No class in ECMA 262 holds a bracket without a backslash, but the JDK takes the first one for a member.
            items.add(ClassText.one(']'));
        }
        while (!in.take("]")) {
            if (in.lookingAt("&&[")) {
                in.skip("&&");
                intersect();
            } else {
                item();
            }
        }
        return ClassText.characters(items, kind);
    }

    private void item() throws NotExpressibleException {
        if (in.lookingAt("[")) {
            union(new ClassParser(in).parse());
            return;
        }
        ClassItem item = single();
        if (item instanceof One first && in.lookingAt("-") && !in.lookingAt("-]") && !in.lookingAt("-[")) {
            in.skip("-");
            ClassItem end = single();
            if (!(end instanceof One last) || last.codePoint() < first.codePoint()) {
                throw new NotExpressibleException("it has a range that ends before it starts");
            }
            items.add(ClassText.range(first, last));
            return;
        }
        items.add(item);
    }

    private ClassItem single() throws NotExpressibleException {
        int next = in.next();
        if (next == '\\') {
            int escaped = in.next();
            return escaped == 'b' ? ClassText.one('\b') : Escapes.item(in, escaped);
        }
        boolean isDoubled = next == '&' && in.lookingAt("&");
        boolean isHalf = next >= Character.MIN_SURROGATE && next <= Character.MAX_SURROGATE;
        return isDoubled || isHalf ? ClassText.one(next) : new One(next, Character.toString(next));
    }

    private void union(Characters nested) throws NotExpressibleException {
        if (nested.kind() == Kind.WHAT_IS_LISTED) {
            items.addAll(nested.items());
        } else {
            items.addAll(ClassText.items(exactly(nested)));
        }
    }

    private void intersect() throws NotExpressibleException {
        CodePoints left = exactly(ClassText.characters(items, Kind.WHAT_IS_LISTED));
        CodePoints right = exactly(new ClassParser(in).parse());
        items.clear();
        items.addAll(ClassText.items(left.and(right)));
    }

    private static CodePoints exactly(Characters characters) throws NotExpressibleException {
        for (ClassItem item : characters.items()) {
            if (!(item instanceof One || item instanceof Many)) {
                throw new NotExpressibleException("it intersects classes of Unicode");
            }
        }
        return characters.atMost();
    }
}
