package io.smithy4j.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.Javadoc;
import javax.lang.model.element.Modifier;

// Emits, for an enum Colour with the value RED = "red":
//   public final class Colour {
//       public static final Colour RED = new Colour("red", Known.RED);
//       public static Colour of(String value) ... public static List<Colour> values() ...
//       public String value() ... public Known known() ... equals, hashCode, toString
//       public enum Known { RED, UNKNOWN }
//   }
final class OpenEnumClass {
    private final EmitContext context;
    private final OpenEnum declaration;
    private final ClassName name;
    private final ClassName known;
    private final String unknown;
    private final OpenEnumMethods methods;
    private final EnumLookup lookup;

    OpenEnumClass(EmitContext context, OpenEnum declaration) {
        this.context = context;
        this.declaration = declaration;
        this.name = context.types().declared(declaration.id());
        this.known = name.nestedClass("Known");
        this.unknown = context.names().unknownConstant(declaration.id());
        this.methods = new OpenEnumMethods(context, declaration);
        this.lookup = new EnumLookup(context, declaration);
    }

    TypeSpec type() {
        CodeBlock other = CodeBlock.of("new $T(value, $T.$L)", name, known, unknown);
        TypeSpec.Builder type = methods.type(methods.javadoc());
        declaration.constants().forEach(value -> type.addField(constant(value)));
        return type.addFields(lookup.fields())
                .addField(declaration.carrier(), "value", Modifier.PRIVATE, Modifier.FINAL)
                .addField(known, "known", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(methods.ofMethod(lookup.found(name, other)))
                .addMethod(methods.valuesMethod(CodeBlock.of("VALUES")))
                .addMethod(methods.valueMethod())
                .addMethod(knownMethod())
                .addMethods(methods.identityMethods())
                .addMethods(lookup.methods())
                .addType(knownEnum())
                .build();
    }

    private FieldSpec constant(OpenEnum.Constant value) {
        String constant = constantName(value);
        return FieldSpec.builder(name, constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of(value.docs()).build())
                .addAnnotations(Deprecations.annotations(value.docs()))
                .initializer("new $T($L, $T.$L)", name, value.literal(), known, constant)
                .build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(declaration.carrier(), "value")
                .addParameter(known, "known")
                .addStatement("this.value = value")
                .addStatement("this.known = known")
                .build();
    }

    private MethodSpec knownMethod() {
        return MethodSpec.methodBuilder("known")
                .addJavadoc(
                        "The value as a Java enum, for switches; {@link $T#$L} if the model does not list it.",
                        known,
                        unknown)
                .addModifiers(Modifier.PUBLIC)
                .returns(known)
                .addStatement("return known")
                .build();
    }

    private TypeSpec knownEnum() {
        TypeSpec.Builder type = TypeSpec.enumBuilder(known)
                .addJavadoc("The values that the model lists. It grows with the model: a switch without a default is\n"
                        + "told by the compiler of new ones.")
                .addModifiers(Modifier.PUBLIC);
        declaration.constants().forEach(value -> type.addEnumConstant(constantName(value)));
        return type.addEnumConstant(
                        unknown,
                        TypeSpec.anonymousClassBuilder("")
                                .addJavadoc("None of the values that the model lists.")
                                .build())
                .build();
    }

    private String constantName(OpenEnum.Constant value) {
        return context.names().constant(declaration.id(), value.name());
    }
}
