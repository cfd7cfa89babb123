package io.smithy4j.generator.emit.support;

import com.palantir.javapoet.CodeBlock;
import io.smithy4j.generator.ir.BasicKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Java expressions for values of the model. JavaPoet's own {@code $S} leaves non-ASCII as it is and knows no limits. */
public final class Literals {
    /** The class file holds at most 65,535 bytes a string. */
    private static final int MOST_BYTES = 60_000;

    private static final int MOST_BYTES_A_CHAR = 3;

    private Literals() {}

    /** An expression with this value: one literal, unless the text is longer than a literal can be. */
    public static CodeBlock string(String value) {
        List<String> pieces = pieces(value);
        if (pieces.size() == 1) {
            return CodeBlock.of("$L", pieces.get(0));
        }
        CodeBlock.Builder code = CodeBlock.builder().add("new $T()", StringBuilder.class);
        pieces.forEach(piece -> code.add("\n.append($L)", piece));
        return code.add("\n.toString()").build();
    }

    /** What the expression for a text takes in a method. */
    static int bytecode(String value) {
        return value.length() * MOST_BYTES_A_CHAR < MOST_BYTES ? Bytecode.INSTRUCTION : Bytecode.of(string(value));
    }

    /** Whether a text is short enough for one literal, which annotations and labels of cases ask for. */
    public static boolean isOneLiteral(String value) {
        return pieces(value).size() == 1;
    }

    /** A literal of a numeric kind; made from the number, so that no text of the model reaches the source. */
    public static CodeBlock number(BigDecimal value, BasicKind kind) {
        return switch (kind) {
            case BYTE -> CodeBlock.of("(byte) $L", Byte.toString(value.byteValueExact()));
            case SHORT -> CodeBlock.of("(short) $L", Short.toString(value.shortValueExact()));
            case INTEGER -> CodeBlock.of("$L", Integer.toString(value.intValueExact()));
            case LONG -> CodeBlock.of("$LL", Long.toString(value.longValueExact()));
            case FLOAT -> floating(value.floatValue());
            case DOUBLE -> floating(value.doubleValue());
            case BIG_INTEGER -> CodeBlock.of("new $T($L)", BigInteger.class, quoted(value.toBigIntegerExact()));
            case BIG_DECIMAL -> CodeBlock.of("new $T($L)", BigDecimal.class, quoted(value));
            default -> throw new IllegalStateException("emit: no numeric literal for " + kind);
        };
    }

    private static CodeBlock floating(float value) {
        return Float.isInfinite(value)
                ? CodeBlock.of("$T.$L_INFINITY", Float.class, value > 0 ? "POSITIVE" : "NEGATIVE")
                : CodeBlock.of("$Lf", Float.toString(value));
    }

    private static CodeBlock floating(double value) {
        return Double.isInfinite(value)
                ? CodeBlock.of("$T.$L_INFINITY", Double.class, value > 0 ? "POSITIVE" : "NEGATIVE")
                : CodeBlock.of("$L", Double.toString(value));
    }

    private static String quoted(Number value) {
        return "\"" + value + "\"";
    }

    private static List<String> pieces(String value) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder("\"");
        int bytes = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (bytes + MOST_BYTES_A_CHAR > MOST_BYTES) {
                pieces.add(piece.append('"').toString());
                piece = new StringBuilder("\"");
                bytes = 0;
            }
            piece.append(escaped(c));
            bytes += c != 0 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
            if (isLoneHigh(value, i) && i + 1 < value.length()) {
                // javac 17 takes the backslash after an escaped lone high surrogate for the start of another Unicode
                // escape.
                piece.append("\" + \"");
            }
        }
        pieces.add(piece.append('"').toString());
        return pieces;
    }

    private static boolean isLoneHigh(String value, int index) {
        return Character.isHighSurrogate(value.charAt(index))
                && (index + 1 == value.length() || !Character.isLowSurrogate(value.charAt(index + 1)));
    }

    private static String escaped(char c) {
        return switch (c) {
            case '\\' -> "\\\\";
            case '"' -> "\\\"";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> c < 0x20 || c >= 0x7F ? String.format("\\u%04x", (int) c) : String.valueOf(c);
        };
    }
}
