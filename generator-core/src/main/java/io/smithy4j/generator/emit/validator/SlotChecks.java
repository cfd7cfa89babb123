package io.smithy4j.generator.emit.validator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.EnumSize;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.emit.support.Spelling;
import io.smithy4j.generator.ir.Constraint;
import io.smithy4j.generator.ir.Declaration;
import io.smithy4j.generator.ir.Declaration.EnumDeclaration;
import io.smithy4j.generator.ir.Declaration.EnumValue;
import io.smithy4j.generator.ir.Declaration.IntEnumDeclaration;
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
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

// Emits the checks of a value, and for collections one method a level:
//   run.length(id, 1, 64);   if (colour.known() == Colour.Known.UNKNOWN) ...   WeightValidator.check(weight, run);
//   private static void checkTagList(List<String> list, ValidationRun run) { for (...) { run.enter(i); ... run.leave();
// } }
final class SlotChecks {
    private final EmitContext context;
    private final JavaTypes types;
    private final Set<Id> validated;
    private final Constants constants;
    private final NameAllocator scope = Spelling.scope(List.of("check", "validate"));
    private final Map<Id, String> names = new LinkedHashMap<>();
    private final List<MethodSpec> methods = new ArrayList<>();

    /** Checks inside one validator; {@code validated} have validators too. */
    SlotChecks(EmitContext context, Set<Id> validated) {
        this.context = context;
        this.types = context.types();
        this.validated = validated;
        this.constants = new Constants(context.names());
    }

    Constants constants() {
        return constants;
    }

    /** Knows the names of the methods so far. */
    NameAllocator scope() {
        return scope;
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
                || type instanceof TypeRef.IntEnumRef
                || (type instanceof TypeRef.StructureRef structure && validated.contains(structure.id()))
                || (type instanceof TypeRef.UnionRef union && validated.contains(union.id()));
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
            return inEnum(enumeration.id(), value);
        }
        if (type instanceof TypeRef.IntEnumRef enumeration) {
            return inEnum(enumeration.id(), value);
        }
        if (type instanceof TypeRef.ListOf list) {
            return code.addStatement("$N($L, run)", listMethod(list), value).build();
        }
        if (type instanceof TypeRef.MapOf map) {
            return code.addStatement("$N($L, run)", mapMethod(map), value).build();
        }
        Id checked = type instanceof TypeRef.UnionRef union ? union.id() : ((TypeRef.StructureRef) type).id();
        return code.addStatement("$T.check($L, run)", types.derived(checked, Derived.VALIDATOR), value)
                .build();
    }

    private CodeBlock inEnum(Id enumeration, CodeBlock value) {
        Declaration declaration = context.model().declarations().get(enumeration);
        return isLarge(declaration)
                ? CodeBlock.builder()
                        .addStatement("$N($L, run)", largeEnumMethod(enumeration, declaration), value)
                        .build()
                : inEnum(enumeration, declaration, value);
    }

    private CodeBlock inEnum(Id enumeration, @Nullable Declaration declaration, CodeBlock value) {
        return CodeBlock.builder()
                .beginControlFlow(
                        "if ($L.known() == $T.$L)",
                        value,
                        types.declared(enumeration).nestedClass("Known"),
                        context.names().unknownConstant(enumeration))
                .addStatement("run.notInEnum($L)", Literals.string(valuesOf(declaration)))
                .endControlFlow()
                .build();
    }

    // The text of so many values should not stand at every place that has the enum.
    private String largeEnumMethod(Id enumeration, @Nullable Declaration declaration) {
        return newMethod(
                enumeration,
                method -> method.addParameter(types.declared(enumeration), "value")
                        .addParameter(RuntimeTypes.VALIDATION_RUN, "run")
                        .beginControlFlow("if (!value.isKnown())")
                        .addStatement("run.notInEnum($L)", Literals.string(valuesOf(declaration)))
                        .endControlFlow());
    }

    private static boolean isLarge(@Nullable Declaration declaration) {
        return (declaration instanceof EnumDeclaration texts && EnumSize.isLarge(texts))
                || (declaration instanceof IntEnumDeclaration numbers && EnumSize.isLarge(numbers));
    }

    // Internal values are accepted and not told: Smithy's validation tests, RestJsonMalformedEnumString.
    private static String valuesOf(@Nullable Declaration declaration) {
        Stream<String> values = Stream.of();
        if (declaration instanceof EnumDeclaration known) {
            values = known.values().stream().filter(value -> !value.internal()).map(EnumValue::value);
        } else if (declaration instanceof IntEnumDeclaration known) {
            values = known.values().stream()
                    .filter(value -> !value.internal())
                    .map(value -> Integer.toString(value.value()));
        }
        return values.collect(Collectors.joining(", ", "[", "]"));
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
        TypeName view = ParameterizedTypeName.get(
                RuntimeTypes.MAP_VIEW, type.typeArguments().toArray(TypeName[]::new));
        // What is wrong with a key is told of the map: Smithy's validation tests, RestJsonMalformedPatternMapKey.
        return newMethod(
                map.id(),
                method -> method.addParameter(type, "map")
                        .addParameter(RuntimeTypes.VALIDATION_RUN, "run")
                        .addStatement("$T entries = $T.of(map)", view, RuntimeTypes.MAP_VIEW)
                        .beginControlFlow("for (int i = 0; i < entries.size() && !run.isFull(); i++)")
                        .addStatement(
                                "$T key = entries.key(i)", types.boxed(map.key().type()))
                        .addCode(statements(map.key(), CodeBlock.of("key"), constant(map.id(), "KEY")))
                        .addCode(needed(map.value()) ? valueChecks(map) : CodeBlock.of(""))
                        .endControlFlow());
    }

    private CodeBlock valueChecks(TypeRef.MapOf map) {
        boolean isEnum = map.key().type() instanceof TypeRef.EnumRef;
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement(
                        "$T value = entries.value(i)", types.boxed(map.value().type()))
                .addStatement(isEnum ? "run.enter(key.value())" : "run.enter(key)");
        if (map.sparse()) {
            code.beginControlFlow("if (value != null)");
        }
        code.add(statements(map.value(), CodeBlock.of("value"), constant(map.id(), "VALUE")));
        if (map.sparse()) {
            code.endControlFlow();
        }
        return code.addStatement("run.leave()").build();
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
