package io.smithy4j.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
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
 */
record OpenEnum(Id id, Docs docs, TypeName carrier, List<Constant> constants) {
    /**
     * A value that the model lists.
     *
     * @param literal what travels, as Java
     */
    record Constant(String name, Docs docs, CodeBlock literal) {
        /** Whether a switch can have it as a label: a text beyond the limit of the class file is put together at run time. */
        boolean isLabel() {
            return !literal.toString().startsWith("new ");
        }
    }

    static OpenEnum of(EnumDeclaration declaration) {
        List<Constant> constants = declaration.values().stream()
                .map(value -> new Constant(value.name(), value.docs(), Literals.string(value.value())))
                .toList();
        return new OpenEnum(declaration.id(), declaration.docs(), ClassName.get(String.class), constants);
    }

    static OpenEnum of(IntEnumDeclaration declaration) {
        List<Constant> constants = declaration.values().stream()
                .map(value ->
                        new Constant(value.name(), value.docs(), CodeBlock.of("$L", Integer.toString(value.value()))))
                .toList();
        return new OpenEnum(declaration.id(), declaration.docs(), TypeName.INT, constants);
    }

    boolean isText() {
        return !carrier.isPrimitive();
    }
}
