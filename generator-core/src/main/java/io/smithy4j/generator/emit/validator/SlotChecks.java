package io.smithy4j.generator.emit.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.emit.support.Spelling;
import io.smithy4j.generator.ir.Constraint;
import io.smithy4j.generator.ir.Declaration;
import io.smithy4j.generator.ir.Declaration.EnumDeclaration;
import io.smithy4j.generator.ir.Declaration.EnumValue;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Slot;
import io.smithy4j.generator.ir.TypeRef;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

// Emits the checks of a value, and for collections one method a level:
//   run.length(id, 1, 64);   if (colour.known() == Colour.Known.UNKNOWN) ...   WeightValidator.check(weight, run);
//   private static void checkTagList(List<String> list, ValidationRun run) { for (...) { run.enter(i); ... run.leave();
// } }
final class SlotChecks {
    private final EmitContext context;
    private final JavaTypes types;
    private final Set<Id> validated;
    private final Constants constants = new Constants();
    private final NameAllocator scope = Spelling.scope(List.of("check", "validate"));
    private final Map<Id, String> names = new LinkedHashMap<>();
    private final List<MethodSpec> methods = new ArrayList<>();

    /** Checks inside one validator; {@code validated} have validators too. */
    SlotChecks(EmitContext context, Set<Id> validated) {
        this.context = context;
        this.types = context.types();
        this.validated = validated;
    }

    Constants constants() {
        return constants;
    }

    List<MethodSpec> methods() {
        return List.copyOf(methods);
    }

    /** Whether there is anything to check in a value at this place. */
    boolean needed(Slot slot) {
        return !slot.constraints().isEmpty() || neededInside(slot.type());
    }

    private boolean neededInside(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return needed(list.element());
        }
        if (type instanceof TypeRef.MapOf map) {
            return needed(map.key()) || needed(map.value());
        }
        return type instanceof TypeRef.EnumRef
                || (type instanceof TypeRef.StructureRef structure && validated.contains(structure.id()));
    }

    /** How many statements {@link #statements} makes of a place. */
    int count(Slot slot) {
        return slot.constraints().size() + (neededInside(slot.type()) ? 1 : 0);
    }

    /** The checks of an expression that is not null; constants are named after {@code constantName}. */
    CodeBlock statements(Slot slot, CodeBlock value, String constantName) {
        CodeBlock.Builder code = CodeBlock.builder();
        ConstraintChecks checks = new ConstraintChecks(constants, slot.type(), value, constantName);
        for (Constraint constraint : slot.constraints()) {
            code.addStatement(constraint.match(checks));
        }
        if (neededInside(slot.type())) {
            code.add(inside(slot.type(), value));
        }
        return code.build();
    }

    private CodeBlock inside(TypeRef type, CodeBlock value) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (type instanceof TypeRef.EnumRef enumeration) {
            return code.beginControlFlow(
                            "if ($L.known() == $T.$L)",
                            value,
                            types.declared(enumeration.id()).nestedClass("Known"),
                            context.names().unknownConstant(enumeration.id()))
                    .addStatement("run.notInEnum($L)", Literals.string(valuesOf(enumeration.id())))
                    .endControlFlow()
                    .build();
        }
        if (type instanceof TypeRef.ListOf list) {
            return code.addStatement("$N($L, run)", listMethod(list), value).build();
        }
        if (type instanceof TypeRef.MapOf map) {
            return code.addStatement("$N($L, run)", mapMethod(map), value).build();
        }
        Id structure = ((TypeRef.StructureRef) type).id();
        return code.addStatement("$T.check($L, run)", types.derived(structure, Derived.VALIDATOR), value)
                .build();
    }

    private String valuesOf(Id enumeration) {
        Declaration declaration = context.model().declarations().get(enumeration);
        return declaration instanceof EnumDeclaration known
                ? known.values().stream().map(EnumValue::value).collect(Collectors.joining(", ", "[", "]"))
                : "[]";
    }

    private String listMethod(TypeRef.ListOf list) {
        Slot element = list.element();
        CodeBlock checks = CodeBlock.of("item");
        return newMethod(list.id(), method -> {
            method.addParameter(types.boxed(list), "list")
                    .addParameter(RuntimeTypes.VALIDATION_RUN, "run")
                    .beginControlFlow("for (int i = 0; i < list.size() && !run.isFull(); i++)")
                    .addStatement("$T item = list.get(i)", types.boxed(element.type()));
            if (list.sparse()) {
                method.beginControlFlow("if (item != null)");
            }
            method.addStatement("run.enter(i)")
                    .addCode(statements(element, checks, constant(list.id(), "MEMBER")))
                    .addStatement("run.leave()");
            return list.sparse() ? method.endControlFlow().endControlFlow() : method.endControlFlow();
        });
    }

    private String mapMethod(TypeRef.MapOf map) {
        ParameterizedTypeName type = (ParameterizedTypeName) types.boxed(map);
        TypeName entry = ParameterizedTypeName.get(
                ClassName.get(Map.Entry.class), type.typeArguments().toArray(TypeName[]::new));
        boolean isEnum = map.key().type() instanceof TypeRef.EnumRef;
        return newMethod(
                map.id(),
                method -> method.addParameter(type, "map")
                        .addParameter(RuntimeTypes.VALIDATION_RUN, "run")
                        .beginControlFlow("for ($T entry : map.entrySet())", entry)
                        .beginControlFlow("if (run.isFull())")
                        .addStatement("return")
                        .endControlFlow()
                        .addStatement(
                                "$T key = entry.getKey()", types.boxed(map.key().type()))
                        .addStatement(isEnum ? "run.enter(key.value())" : "run.enter(key)")
                        .addCode(statements(map.key(), CodeBlock.of("key"), constant(map.id(), "KEY")))
                        .addCode(needed(map.value()) ? valueChecks(map) : CodeBlock.of(""))
                        .addStatement("run.leave()")
                        .endControlFlow());
    }

    private CodeBlock valueChecks(TypeRef.MapOf map) {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement(
                        "$T value = entry.getValue()", types.boxed(map.value().type()));
        if (map.sparse()) {
            code.beginControlFlow("if (value != null)");
        }
        code.add(statements(map.value(), CodeBlock.of("value"), constant(map.id(), "VALUE")));
        return map.sparse() ? code.endControlFlow().build() : code.build();
    }

    private static String constant(Id collection, String part) {
        return Spelling.constant(collection.name()) + "_" + part;
    }

    private String newMethod(Id shape, UnaryOperator<MethodSpec.Builder> body) {
        String known = names.get(shape);
        if (known != null) {
            return known;
        }
        String name = scope.newName(Spelling.method("check", shape));
        names.put(shape, name);
        int place = methods.size();
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
        methods.add(place, body.apply(method).build());
        return name;
    }
}
