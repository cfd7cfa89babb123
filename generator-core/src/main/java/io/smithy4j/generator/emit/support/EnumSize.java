package io.smithy4j.generator.emit.support;

import io.smithy4j.generator.ir.Declaration.EnumDeclaration;
import io.smithy4j.generator.ir.Declaration.IntEnumDeclaration;

/** Whether one class can hold the constants of an enum, and a Java enum beside it: some 3,500 can be. */
public final class EnumSize {
    /** What javac emits for a constant beside its value: new, dup, another argument, the constructor, the store. */
    private static final int BYTES_BESIDE_VALUE = 12;

    private static final int BYTES_OF_NUMBERED = 16;

    private EnumSize() {}

    public static boolean isLarge(EnumDeclaration declaration) {
        return declaration.values().stream()
                        .mapToInt(value -> BYTES_BESIDE_VALUE + Literals.bytecode(value.value()))
                        .sum()
                > Bytecode.MOST_IN_INITIALISER;
    }

    public static boolean isLarge(IntEnumDeclaration declaration) {
        return declaration.values().size() * BYTES_OF_NUMBERED > Bytecode.MOST_IN_INITIALISER;
    }
}
