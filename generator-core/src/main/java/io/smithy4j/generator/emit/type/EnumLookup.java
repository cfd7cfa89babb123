package io.smithy4j.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.Bytecode;
import io.smithy4j.generator.emit.support.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

// Emits the list of an enum's constants, and how one is found:
//   private static final List<Colour> VALUES = List.of(RED, GREEN);
//   return switch (value) { case "red" -> RED; ... default -> new Colour(value, Known.UNKNOWN); };
// More than a method can hold are listed by several, and found in a map:
//   private static final List<Colour> VALUES = Stream.of(values1(), values2()).flatMap(List::stream).toList();
//   private static final Map<String, Colour> BY_VALUE = ...;
final class EnumLookup {
    private final EmitContext context;
    private final OpenEnum declaration;
    private final ClassName name;
    private final String byValue;
    private final List<List<CodeBlock>> runs;

    EnumLookup(EmitContext context, OpenEnum declaration) {
        this.context = context;
        this.declaration = declaration;
        this.name = context.types().declared(declaration.id());
        NameAllocator scope = Spelling.scope(
                declaration.constants().stream().map(this::constantName).toList());
        this.byValue = scope.newName("BY_VALUE");
        this.runs = Bytecode.runsOfArguments(declaration.constants().stream()
                .map(constant -> CodeBlock.of("$L", constantName(constant)))
                .toList());
    }

    List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>();
        fields.add(field(ParameterizedTypeName.get(ClassName.get(List.class), name), "VALUES")
                .initializer(values())
                .build());
        if (isByMap()) {
            TypeName key = declaration.carrier().box();
            fields.add(field(ParameterizedTypeName.get(ClassName.get(Map.class), key, name), byValue)
                    .initializer(
                            "VALUES.stream()\n.collect($T.toUnmodifiableMap($T::value, $T.identity()))",
                            Collectors.class,
                            name,
                            Function.class)
                    .build());
        }
        return fields;
    }

    /** The methods that the fields call. */
    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        for (List<CodeBlock> run : runs.size() == 1 ? List.<List<CodeBlock>>of() : runs) {
            methods.add(MethodSpec.methodBuilder("values" + (methods.size() + 1))
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(ParameterizedTypeName.get(ClassName.get(List.class), name))
                    .addStatement("return $T.of($L)", List.class, CodeBlock.join(run, ", "))
                    .build());
        }
        return methods;
    }

    /** The field that finds a constant; {@code holder} is the class with the fields. */
    CodeBlock map(ClassName holder) {
        return holder.equals(name) ? CodeBlock.of("$L", byValue) : CodeBlock.of("$T.$L", holder, byValue);
    }

    /** Statements that return the constant of {@code value}, or else {@code other}. */
    CodeBlock found(ClassName holder, CodeBlock other) {
        if (isByMap()) {
            return CodeBlock.builder()
                    .addStatement("$T listed = $L.get(value)", name, map(holder))
                    .addStatement("return listed == null ? $L : listed", other)
                    .build();
        }
        return CodeBlock.builder()
                .add("return switch (value) {\n$>")
                .add(CodeBlock.join(cases(), ""))
                .addStatement("default -> $L", other)
                .add("$<};\n")
                .build();
    }

    private boolean isByMap() {
        return declaration.isLarge()
                || !declaration.constants().stream().allMatch(OpenEnum.Constant::isLabel)
                || Bytecode.runs(cases()).size() > 1;
    }

    private List<CodeBlock> cases() {
        return declaration.constants().stream()
                .map(constant -> CodeBlock.builder()
                        .addStatement("case $L -> $L", constant.literal(), constantName(constant))
                        .build())
                .toList();
    }

    private CodeBlock values() {
        if (runs.size() == 1) {
            return CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(runs.get(0), ", "));
        }
        List<CodeBlock> calls =
                methods().stream().map(method -> CodeBlock.of("$N()", method)).toList();
        return CodeBlock.of(
                "$T.of($L)\n.flatMap($T::stream)\n.toList()", Stream.class, CodeBlock.join(calls, ", "), List.class);
    }

    private static FieldSpec.Builder field(TypeName type, String field) {
        return FieldSpec.builder(type, field, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    }

    private String constantName(OpenEnum.Constant constant) {
        return context.names().constant(declaration.id(), constant.name());
    }
}
