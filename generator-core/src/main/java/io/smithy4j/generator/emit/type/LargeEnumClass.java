package io.smithy4j.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.Bytecode;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.Javadoc;
import io.smithy4j.generator.emit.support.Spelling;
import io.smithy4j.generator.naming.Derived;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

// Emits, for an enum Colour with more values than a class can initialise, holders of the constants:
//   final class ColourConstants {
//       interface Part1 { Colour RED = new Colour("red"); ... }
//   }
// and the class, which inherits them and does without Known:
//   public final class Colour implements ColourConstants.Part1, ColourConstants.Part2 {
//       public static Colour of(String value) ... public static List<Colour> values() ...
//       public String value() ... public boolean isKnown() ... equals, hashCode, toString
//       private static final class Lookup { ... VALUES ... BY_VALUE ... }
//   }
final class LargeEnumClass {
    private final EmitContext context;
    private final OpenEnum declaration;
    private final ClassName name;
    private final ClassName holder;
    private final ClassName lookup;
    private final OpenEnumMethods methods;
    private final EnumLookup found;

    LargeEnumClass(EmitContext context, OpenEnum declaration) {
        this.context = context;
        this.declaration = declaration;
        this.name = context.types().declared(declaration.id());
        this.holder = context.types().derived(declaration.id(), Derived.CONSTANTS);
        NameAllocator scope = Spelling.scope(List.of(name.simpleName()));
        this.lookup = name.nestedClass(scope.newName("Lookup"));
        this.methods = new OpenEnumMethods(context, declaration);
        this.found = new EnumLookup(context, declaration);
    }

    TypeSpec type() {
        TypeSpec.Builder type = methods.type(methods.javadoc()
                .paragraph("The values are more than a Java enum can have, so there is none to switch over."));
        int parts = parts().size();
        for (int number = 1; number <= parts; number++) {
            type.addSuperinterface(part(number));
        }
        return type.addAnnotations(Deprecations.suppression(hasDeprecated()))
                .addField(declaration.carrier(), "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(methods.ofMethod(found.found(lookup, CodeBlock.of("new $T(value)", name))))
                .addMethod(methods.valuesMethod(CodeBlock.of("$T.VALUES", lookup)))
                .addMethod(methods.valueMethod())
                .addMethod(isKnownMethod())
                .addMethods(methods.identityMethods())
                .addType(lookupClass())
                .build();
    }

    /** The constants, which the class inherits. */
    TypeSpec constants() {
        TypeSpec.Builder type = TypeSpec.classBuilder(holder)
                .addJavadoc("The constants of {@link $T}: more than one class can initialise.", name)
                .addAnnotations(Deprecations.suppression(declaration.docs().deprecation() != null))
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        List<List<OpenEnum.Constant>> parts = parts();
        for (int i = 0; i < parts.size(); i++) {
            type.addType(partInterface(i + 1, parts.get(i)));
        }
        return type.build();
    }

    private List<List<OpenEnum.Constant>> parts() {
        List<OpenEnum.Constant> constants = declaration.constants();
        List<CodeBlock> initialisers = constants.stream()
                .map(constant -> CodeBlock.of("$L = $L", constantName(constant), made(constant)))
                .toList();
        List<List<OpenEnum.Constant>> parts = new ArrayList<>();
        int next = 0;
        for (List<CodeBlock> run : Bytecode.runsOfInitialisers(initialisers)) {
            parts.add(constants.subList(next, next + run.size()));
            next += run.size();
        }
        return parts;
    }

    private TypeSpec partInterface(int number, List<OpenEnum.Constant> constants) {
        return TypeSpec.interfaceBuilder(part(number))
                .addFields(constants.stream().map(this::constant).toList())
                .build();
    }

    private FieldSpec constant(OpenEnum.Constant constant) {
        return FieldSpec.builder(name, constantName(constant), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of(constant.docs()).build())
                .addAnnotations(Deprecations.annotations(constant.docs()))
                .initializer(made(constant))
                .build();
    }

    private CodeBlock made(OpenEnum.Constant constant) {
        return CodeBlock.of("new $T($L)", name, constant.literal());
    }

    private String constantName(OpenEnum.Constant constant) {
        return context.names().constant(declaration.id(), constant.name());
    }

    private ClassName part(int number) {
        return holder.nestedClass("Part" + number);
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(declaration.carrier(), "value")
                .addStatement("this.value = value")
                .build();
    }

    private MethodSpec isKnownMethod() {
        return MethodSpec.methodBuilder("isKnown")
                .addJavadoc("Whether the model lists the value.")
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addStatement("return $L.containsKey(value)", found.map(lookup))
                .build();
    }

    private TypeSpec lookupClass() {
        return TypeSpec.classBuilder(lookup)
                .addJavadoc("Not in the class itself: the constants need the class, and this needs the constants.")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addFields(found.fields())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethods(found.methods())
                .build();
    }

    private boolean hasDeprecated() {
        return declaration.constants().stream()
                .anyMatch(constant -> constant.docs().deprecation() != null);
    }
}
