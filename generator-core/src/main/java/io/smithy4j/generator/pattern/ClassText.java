package io.smithy4j.generator.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Spells bracket expressions so that RE2/J, the JDK and scans read them alike. */
final class ClassText {
    private ClassText() {}

    static String codePoint(int codePoint) {
        return "\\x{" + Integer.toHexString(codePoint).toLowerCase(Locale.ROOT) + "}";
    }

    /** One character between brackets. */
    static ClassItem.One one(int codePoint) {
        return new ClassItem.One(
                codePoint,
                switch (codePoint) {
                    case '\n' -> "\\n";
                    case '\r' -> "\\r";
                    case '\t' -> "\\t";
                    case '\f' -> "\\f";
                    case '[', ']', '\\', '^', '-', '&' -> "\\" + (char) codePoint;
                    default ->
                        codePoint >= ' ' && codePoint < 127 ? Character.toString(codePoint) : codePoint(codePoint);
                });
    }

    /** One character outside of brackets. */
    static String alone(int codePoint) {
        boolean isHalf = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        if (codePoint < ' ' || codePoint == 127 || isHalf) {
            return one(codePoint).text();
        }
        String plain = Character.toString(codePoint);
        return "{}[]\\^$.|?*+()".contains(plain) ? "\\" + plain : plain;
    }

    /** A set as one item each range. */
    static List<ClassItem> items(CodePoints codePoints) {
        List<ClassItem> items = new ArrayList<>();
        for (CodePoints.Range range : codePoints.ranges()) {
            ClassItem.One first = one(range.first());
            items.add(range.first() == range.last() ? first : range(first, one(range.last())));
        }
        return items;
    }

    static ClassItem range(ClassItem.One first, ClassItem.One last) {
        String text = first.text() + "-" + last.text();
        return new ClassItem.Many(CodePoints.of(first.codePoint(), last.codePoint()), text, text);
    }

    static Node.Characters characters(CodePoints codePoints) {
        return characters(items(codePoints), Node.Characters.Kind.WHAT_IS_LISTED);
    }

    static Node.Characters characters(List<ClassItem> items, Node.Characters.Kind kind) {
        return new Node.Characters(items, kind, bracketed(items, kind, ClassItem::text));
    }

    /** As another engine spells it; what it reads like ECMA 262 stays as it is. */
    static String spelled(Node.Characters characters, Function<ClassItem, String> spelling) {
        boolean isShared = characters.items().stream()
                .allMatch(item -> spelling.apply(item).equals(item.text()));
        return isShared && !characters.text().equals(".")
                ? characters.text()
                : bracketed(characters.items(), characters.kind(), spelling);
    }

    private static String bracketed(
            List<ClassItem> items, Node.Characters.Kind kind, Function<ClassItem, String> spelling) {
        if (items.isEmpty()) {
            String none = kind == Node.Characters.Kind.WHAT_IS_LISTED ? "^" : "";
            return "[" + none + ClassText.codePoint(0) + "-" + codePoint(Character.MAX_CODE_POINT) + "]";
        }
        String sign = kind == Node.Characters.Kind.ALL_ELSE ? "^" : "";
        return unambiguous(items).stream().map(spelling).collect(Collectors.joining("", "[" + sign, "]"));
    }

    /** A hyphen may stand as it is where no engine takes it for the middle of a range. */
    private static List<ClassItem> unambiguous(List<ClassItem> items) {
        List<ClassItem> spelled = new ArrayList<>(items);
        for (int i = 1; i < items.size() - 1; i++) {
            boolean mayBeRange = items.get(i - 1) instanceof ClassItem.One
                    || items.get(i + 1).text().startsWith("-");
            if (items.get(i).text().equals("-") && mayBeRange) {
                spelled.set(i, one('-'));
            }
        }
        return spelled;
    }
}
