package io.smithy4j.generator.emit.support;

/**
 * The words of printed code that stand for something in its bytecode: strings, names with what leads to them, commas and operators.
 * Goes on with {@link #next}; blanks, parentheses and the like are passed over.
 */
final class CodeWords {
    /** What stands at the current place. */
    enum Kind {
        /** With its quotes. */
        STRING,
        /** {@code tag}, {@code value.tag} or {@code java.util.List}; also a keyword or a number. */
        NAME,
        COMMA,
        OPERATOR,
        END
    }

    private static final String OPERATORS = "-+*/<>=!&|?:";

    private final String code;
    private int start;
    private int end;

    CodeWords(String code) {
        this.code = code;
    }

    /** The word that {@link #next} found. */
    String word() {
        return code.substring(start, end);
    }

    Kind next() {
        for (start = end; start < code.length(); start++) {
            Kind kind = kind();
            if (end > start) {
                return kind;
            }
        }
        return Kind.END;
    }

    /** Leaves {@code end} at the start if no word begins here. */
    private Kind kind() {
        char c = code.charAt(start);
        if (c == '"') {
            end = endOfString();
            return Kind.STRING;
        }
        if (isOfName(c)) {
            end = endOfName();
            return Kind.NAME;
        }
        end = start;
        while (end < code.length() && OPERATORS.indexOf(code.charAt(end)) >= 0) {
            end++;
        }
        if (c == ',') {
            end = start + 1;
        }
        return c == ',' ? Kind.COMMA : Kind.OPERATOR;
    }

    private int endOfString() {
        for (int i = start + 1; i < code.length(); i++) {
            if (code.charAt(i) == '"') {
                return i + 1;
            }
            i += code.charAt(i) == '\\' ? 1 : 0;
        }
        return start;
    }

    /** Takes in whatever ends with a point before the name; nothing if no name comes after the last one. */
    private int endOfName() {
        int last = start;
        for (int point = endOfOwner(last); point > last; point = endOfOwner(last)) {
            last = point;
        }
        int i = last;
        while (i < code.length() && isOfName(code.charAt(i))) {
            i++;
        }
        return i == last ? start : i;
    }

    /** After the point, if a package, a variable or a method and a point begin here; else here. */
    private int endOfOwner(int from) {
        int i = from;
        while (i < code.length() && isOfName(code.charAt(i)) && code.charAt(i) != '$') {
            i++;
        }
        boolean isOwner = i > from && i < code.length() && code.charAt(i) == '.' && beginsOwner(code.charAt(from));
        return isOwner ? i + 1 : from;
    }

    private static boolean beginsOwner(char c) {
        return (c >= 'a' && c <= 'z') || c == '_';
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$';
    }
}
