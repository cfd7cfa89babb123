package io.smithy4j.generator.emit.support;

import com.palantir.javapoet.CodeBlock;
import io.smithy4j.generator.emit.support.CodeWords.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Estimates what code takes once it is compiled, from its words, and never too little: a name, a literal or an operator is at
 * most one instruction, and few instructions have more than four bytes.
 */
public final class Bytecode {
    /** HotSpot never compiles longer methods, they stay interpreted ({@code HugeMethodLimit}); a class file holds 65,535 bytes. */
    public static final int MOST_IN_METHOD = 8_000;

    /** Initialisers run once, so only the class file counts; the rest is left to what stands in them beside constants. */
    public static final int MOST_IN_INITIALISER = 56_000;

    /** Of the 65,535 that a class file holds; the rest is left to what else the class has. */
    static final int MOST_CONSTANTS = 20_000;

    private static final int CONSTANTS_A_NAME = 3;

    private static final int CONSTANTS_A_STRING = 2;

    static final int INSTRUCTION = 4;

    /** Of an array that holds variable arguments: the array again, the index, the store. */
    private static final int ARGUMENT = 5;

    /** And a jump; more than that, since javac calls itself for each operand and has to fit its stack. */
    private static final int OPERATOR = 8;

    /** A test, a cast and the variable. */
    private static final int INSTANCE_OF = 12;

    /** An entry of the table, and the jump to the end. */
    private static final int CASE = 11;

    /** Strings are looked up by hash code, compared, numbered, and looked up again by number. */
    private static final int CASE_OF_STRING = 40;

    private Bytecode() {}

    /** Bytes, for statements or an expression. */
    public static int of(CodeBlock code) {
        int bytes = 0;
        CodeWords words = new CodeWords(code.toString());
        boolean isLabel = false;
        for (Kind kind = words.next(); kind != Kind.END; kind = words.next()) {
            bytes += switch (kind) {
                case STRING -> isLabel ? CASE_OF_STRING : INSTRUCTION;
                case COMMA -> ARGUMENT;
                case OPERATOR -> OPERATOR;
                case NAME -> ofName(words.word());
                case END -> 0;
            };
            if (kind == Kind.NAME || kind == Kind.STRING) {
                isLabel = words.word().equals("case");
            }
        }
        return bytes;
    }

    /** Entries of the constant pool: a name that is new has its text, its type and who has it; a string has its text. */
    public static int constants(List<CodeBlock> pieces) {
        Set<String> names = new HashSet<>();
        Set<String> strings = new HashSet<>();
        for (CodeBlock piece : pieces) {
            CodeWords words = new CodeWords(piece.toString());
            for (Kind kind = words.next(); kind != Kind.END; kind = words.next()) {
                if (kind == Kind.STRING) {
                    strings.add(words.word());
                } else if (kind == Kind.NAME) {
                    names.addAll(List.of(words.word().split("\\.")));
                }
            }
        }
        return CONSTANTS_A_NAME * names.size() + CONSTANTS_A_STRING * strings.size();
    }

    /** Cuts statements or conditions into runs that a method can hold; all in one run if they fit. */
    public static List<List<CodeBlock>> runs(List<CodeBlock> pieces) {
        return runs(pieces, 0, MOST_IN_METHOD);
    }

    /** As {@link #runs}, for statements that run once. */
    public static List<List<CodeBlock>> runsOfInitialisers(List<CodeBlock> initialisers) {
        return runs(initialisers, 0, MOST_IN_INITIALISER);
    }

    /** As {@link #runs}, for the arguments of a call that takes any number of them. */
    public static List<List<CodeBlock>> runsOfArguments(List<CodeBlock> arguments) {
        return runs(arguments, ARGUMENT, MOST_IN_METHOD);
    }

    private static List<List<CodeBlock>> runs(List<CodeBlock> pieces, int beside, int most) {
        List<List<CodeBlock>> runs = new ArrayList<>();
        List<CodeBlock> run = new ArrayList<>();
        int bytes = 0;
        for (CodeBlock piece : pieces) {
            int next = of(piece) + beside;
            if (!run.isEmpty() && bytes + next > most) {
                runs.add(run);
                run = new ArrayList<>();
                bytes = 0;
            }
            run.add(piece);
            bytes += next;
        }
        runs.add(run);
        return runs;
    }

    private static int ofName(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        if (last.equals("instanceof")) {
            return INSTANCE_OF;
        }
        if (last.equals("case")) {
            return CASE;
        }
        // What stands before a type is its package.
        boolean isType = Character.isUpperCase(last.charAt(0));
        int steps = isType ? 1 : name.length() - name.replace(".", "").length() + 1;
        return steps * INSTRUCTION;
    }
}
