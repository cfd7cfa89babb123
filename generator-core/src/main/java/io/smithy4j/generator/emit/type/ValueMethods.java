package io.smithy4j.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.smithy4j.generator.emit.support.Bytecode;
import io.smithy4j.generator.emit.support.Methods;
import io.smithy4j.generator.emit.support.Spelling;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.javatype.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

// Emits what makes a class a value:
//   equals(@Nullable Object other) { return this == other || other instanceof X that && id.equals(that.id) ...; }
//   hashCode() { return Objects.hash(id, ...); }
//   toString() { return ValueText.of("X").member("id", id)....toString(); }    sensitive members print [redacted]
// With more members than a method can hold, each asks methods of some of them:
//   hashCode() { return Objects.hash(hashOfMembers1(), hashOfMembers2()); }
final class ValueMethods {
    private final ClassName name;
    private final List<Property> properties;
    private final NameAllocator scope;
    private final List<MethodSpec> methods = new ArrayList<>();

    private ValueMethods(ClassName name, List<Property> properties) {
        this.name = name;
        this.properties = properties;
        this.scope = scope();
    }

    static List<MethodSpec> of(ClassName name, List<Property> properties) {
        ValueMethods made = new ValueMethods(name, properties);
        made.equalsMethod();
        made.hashCodeMethod();
        made.toStringMethod();
        return made.methods;
    }

    private void equalsMethod() {
        NameAllocator locals = scope();
        String other = locals.newName("other");
        String that = locals.newName("that");
        List<CodeBlock> comparisons =
                properties.stream().map(property -> comparison(property, that)).toList();
        List<MethodSpec> parts = new ArrayList<>();
        List<CodeBlock> conditions = split(comparisons, "equalMembers", (part, run) -> {
            parts.add(part.returns(boolean.class)
                    .addParameter(name, that)
                    .addStatement("return $L", CodeBlock.join(run, "\n&& "))
                    .build());
            return CodeBlock.of("$N($N)", part.build().name(), that);
        });
        CodeBlock.Builder code = CodeBlock.builder();
        if (properties.isEmpty()) {
            code.add("return this == $N || $N instanceof $T", other, other, name);
        } else {
            code.add("return this == $N\n|| $N instanceof $T $N$>$>", other, other, name, that);
            conditions.forEach(condition -> code.add("\n&& $L", condition));
            code.add("$<$<");
        }
        methods.add(Methods.overriding("equals")
                .returns(boolean.class)
                .addParameter(JavaTypes.nullable(ClassName.get(Object.class)), other)
                .addStatement(code.build())
                .build());
        methods.addAll(parts);
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

    private void hashCodeMethod() {
        MethodSpec.Builder method = Methods.overriding("hashCode").returns(int.class);
        if (properties.isEmpty()) {
            methods.add(method.addStatement("return 1").build());
            return;
        }
        List<CodeBlock> names = properties.stream()
                .map(property -> CodeBlock.of("$N", property.name()))
                .toList();
        List<MethodSpec> parts = new ArrayList<>();
        List<CodeBlock> hashed = split(names, "hashOfMembers", (part, run) -> {
            parts.add(part.returns(TypeName.INT).addStatement(hash(run)).build());
            return CodeBlock.of("$N()", part.build().name());
        });
        methods.add(method.addStatement(hash(hashed)).build());
        methods.addAll(parts);
    }

    private static CodeBlock hash(List<CodeBlock> values) {
        return CodeBlock.of("return $T.hash($L)", Objects.class, CodeBlock.join(values, ", "));
    }

    private void toStringMethod() {
        MethodSpec.Builder method = Methods.overriding("toString").returns(String.class);
        if (properties.isEmpty()) {
            methods.add(
                    method.addStatement("return $S", name.simpleName() + "[]").build());
            return;
        }
        CodeBlock start = CodeBlock.of("$T.of($S)", RuntimeTypes.VALUE_TEXT, name.simpleName());
        List<CodeBlock> shown = properties.stream().map(ValueMethods::shown).toList();
        String text = scope().newName("text");
        List<MethodSpec> parts = new ArrayList<>();
        List<CodeBlock> added = split(shown, "addMembers", (part, run) -> {
            parts.add(part.addParameter(RuntimeTypes.VALUE_TEXT, text)
                    .addStatement("$N\n$L", text, CodeBlock.join(run, "\n"))
                    .build());
            return CodeBlock.builder()
                    .addStatement("$N($N)", part.build().name(), text)
                    .build();
        });
        if (parts.isEmpty()) {
            method.addStatement("return $L\n$L\n.toString()", start, CodeBlock.join(added, "\n"));
        } else {
            method.addStatement("$T $N = $L", RuntimeTypes.VALUE_TEXT, text, start);
            added.forEach(method::addCode);
            method.addStatement("return $N.toString()", text);
        }
        methods.add(method.build());
        methods.addAll(parts);
    }

    private static CodeBlock shown(Property property) {
        return property.member().sensitive()
                ? CodeBlock.of(".redacted($S)", property.name())
                : CodeBlock.of(".member($1S, $1N)", property.name());
    }

    private interface Part {
        /** Makes the method of a run, and returns the expression that calls it. */
        CodeBlock of(MethodSpec.Builder method, List<CodeBlock> run);
    }

    /** The pieces themselves if one method can hold them. */
    private List<CodeBlock> split(List<CodeBlock> pieces, String stem, Part part) {
        List<List<CodeBlock>> runs = Bytecode.runs(pieces);
        if (runs.size() == 1) {
            return pieces;
        }
        List<CodeBlock> calls = new ArrayList<>();
        for (List<CodeBlock> run : runs) {
            String method = scope.newName(stem + (calls.size() + 1));
            calls.add(part.of(MethodSpec.methodBuilder(method).addModifiers(Modifier.PRIVATE), run));
        }
        return calls;
    }

    private NameAllocator scope() {
        return Spelling.scope(properties.stream().map(Property::name).toList());
    }
}
