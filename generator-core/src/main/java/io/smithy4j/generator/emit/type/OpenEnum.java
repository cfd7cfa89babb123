package io.smithy4j.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.smithy4j.generator.emit.support.EnumSize;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.ir.Declaration.EnumDeclaration;
import io.smithy4j.generator.ir.Declaration.IntEnumDeclaration;
import io.smithy4j.generator.ir.Docs;
import io.smithy4j.generator.ir.Id;
import java.util.List;

/**
 * What enums of strings and of integers have in common.
 *
 * @param carrier the type of what travels
 * @param isLarge whether a class can hold the constants, and a Java enum beside it
 */
record OpenEnum(Id id, Docs docs, TypeName carrier, List<Constant> constants, boolean isLarge) {
    /**
     * A value that the model lists.
     *
     * @param literal what travels, as Java
     * @param isLabel whether a case can have it
     */
    record Constant(String name, Docs docs, CodeBlock literal, boolean isLabel) {}

    static OpenEnum of(EnumDeclaration declaration) {
        List<Constant> constants = declaration.values().stream()
                .map(value -> new Constant(
                        value.name(),
                        value.docs(),
                        Literals.string(value.value()),
                        Literals.isOneLiteral(value.value())))
                .toList();
        return new OpenEnum(
                declaration.id(),
                declaration.docs(),
                ClassName.get(String.class),
                constants,
                EnumSize.isLarge(declaration));
    }

    static OpenEnum of(IntEnumDeclaration declaration) {
        List<Constant> constants = declaration.values().stream()
                .map(value -> new Constant(
                        value.name(), value.docs(), CodeBlock.of("$L", Integer.toString(value.value())), true))
                .toList();
        return new OpenEnum(
                declaration.id(), declaration.docs(), TypeName.INT, constants, EnumSize.isLarge(declaration));
    }

    boolean isText() {
        return !carrier.isPrimitive();
    }
}
