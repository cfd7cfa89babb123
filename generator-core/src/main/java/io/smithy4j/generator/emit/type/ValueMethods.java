package io.smithy4j.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import io.smithy4j.generator.emit.support.Methods;
import io.smithy4j.generator.emit.support.Spelling;
import io.smithy4j.generator.javatype.JavaTypes;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

// Emits what makes a class a value:
//   equals(@Nullable Object other) { return this == other || other instanceof X that && id.equals(that.id) ...; }
//   hashCode() { return Objects.hash(id, ...); }
//   toString() { return "X[id=" + id ... + "]"; }    sensitive members print [redacted]
final class ValueMethods {
    private ValueMethods() {}

    static List<MethodSpec> of(ClassName name, List<Property> properties) {
        return List.of(equalsMethod(name, properties), hashCodeMethod(properties), toStringMethod(name, properties));
    }

    private static MethodSpec equalsMethod(ClassName name, List<Property> properties) {
        NameAllocator scope =
                Spelling.scope(properties.stream().map(Property::name).toList());
        String other = scope.newName("other");
        String that = scope.newName("that");
        CodeBlock.Builder code = CodeBlock.builder();
        if (properties.isEmpty()) {
            code.add("return this == $N || $N instanceof $T", other, other, name);
        } else {
            code.add("return this == $N\n|| $N instanceof $T $N$>$>", other, other, name, that);
            properties.forEach(property -> code.add("\n&& $L", comparison(property, that)));
            code.add("$<$<");
        }
        return Methods.overriding("equals")
                .returns(boolean.class)
                .addParameter(JavaTypes.nullable(ClassName.get(Object.class)), other)
                .addStatement(code.build())
                .build();
    }

    private static CodeBlock comparison(Property property, String that) {
        String name = property.name();
        if (property.isFloating()) {
            return CodeBlock.of("$T.compare($N, $N.$N) == 0", property.held().box(), name, that, name);
        }
        if (property.isPrimitive()) {
            return CodeBlock.of("$N == $N.$N", name, that, name);
        }
        return property.isNullable()
                ? CodeBlock.of("$T.equals($N, $N.$N)", Objects.class, name, that, name)
                : CodeBlock.of("$N.equals($N.$N)", name, that, name);
    }

    private static MethodSpec hashCodeMethod(List<Property> properties) {
        MethodSpec.Builder method = Methods.overriding("hashCode").returns(int.class);
        if (properties.isEmpty()) {
            return method.addStatement("return 1").build();
        }
        CodeBlock names = properties.stream()
                .map(property -> CodeBlock.of("$N", property.name()))
                .collect(CodeBlock.joining(", "));
        return method.addStatement("return $T.hash($L)", Objects.class, names).build();
    }

    private static MethodSpec toStringMethod(ClassName name, List<Property> properties) {
        MethodSpec.Builder method = Methods.overriding("toString").returns(String.class);
        if (properties.isEmpty()) {
            return method.addStatement("return $S", name.simpleName() + "[]").build();
        }
        Property first = properties.get(0);
        CodeBlock opening = shown(name.simpleName() + "[", first);
        Stream<CodeBlock> more = properties.stream().skip(1).map(property -> shown(", ", property));
        CodeBlock shown = Stream.concat(Stream.of(opening), more).collect(CodeBlock.joining("\n+ "));
        return method.addStatement("return $L\n+ $S", shown, "]").build();
    }

    private static CodeBlock shown(String before, Property property) {
        return property.member().sensitive()
                ? CodeBlock.of("$S", before + property.name() + "=[redacted]")
                : CodeBlock.of("$S + $N", before + property.name() + "=", property.name());
    }
}
