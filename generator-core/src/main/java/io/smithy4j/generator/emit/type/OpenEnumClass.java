package io.smithy4j.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.Javadoc;
import io.smithy4j.generator.emit.support.Methods;
import io.smithy4j.generator.javatype.JavaTypes;
import java.util.List;
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

    OpenEnumClass(EmitContext context, OpenEnum declaration) {
        this.context = context;
        this.declaration = declaration;
        this.name = context.types().declared(declaration.id());
        this.known = name.nestedClass("Known");
        this.unknown = context.names().unknownConstant(declaration.id());
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(Javadoc.of(declaration.docs())
                        .paragraph("The set is open: a value that the model does not list keeps its "
                                + (declaration.isText() ? "text." : "number."))
                        .build())
                .addAnnotations(Deprecations.annotations(declaration.docs()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        declaration.constants().forEach(value -> type.addField(constant(value)));
        return type.addField(valuesField())
                .addField(declaration.carrier(), "value", Modifier.PRIVATE, Modifier.FINAL)
                .addField(known, "known", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(ofMethod())
                .addMethod(valuesMethod())
                .addMethod(valueMethod())
                .addMethod(knownMethod())
                .addMethod(equalsMethod())
                .addMethod(returning(
                        "hashCode", TypeName.INT, declaration.isText() ? "return value.hashCode()" : "return value"))
                .addMethod(returning(
                        "toString",
                        ClassName.get(String.class),
                        declaration.isText() ? "return value" : "return Integer.toString(value)"))
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

    private FieldSpec valuesField() {
        CodeBlock constants = declaration.constants().stream()
                .map(value -> CodeBlock.of("$L", constantName(value)))
                .collect(CodeBlock.joining(", "));
        return FieldSpec.builder(listOfThis(), "VALUES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($L)", List.class, constants)
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

    private MethodSpec ofMethod() {
        CodeBlock.Builder code = CodeBlock.builder();
        declaration.constants().stream()
                .filter(value -> !value.isLabel())
                .forEach(value -> code.beginControlFlow("if (value.equals($L.value))", constantName(value))
                        .addStatement("return $L", constantName(value))
                        .endControlFlow());
        code.add("return switch (value) {\n$>");
        declaration.constants().stream()
                .filter(OpenEnum.Constant::isLabel)
                .forEach(value -> code.addStatement("case $L -> $L", value.literal(), constantName(value)));
        code.addStatement("default -> new $T(value, $T.$L)", name, known, unknown)
                .add("$<};\n");
        return MethodSpec.methodBuilder("of")
                .addJavadoc(
                        "The constant of this $L, or a value of its own if the model does not list it.",
                        declaration.isText() ? "text" : "number")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(declaration.carrier(), "value")
                .addCode(code.build())
                .build();
    }

    private MethodSpec valuesMethod() {
        return MethodSpec.methodBuilder("values")
                .addJavadoc("The values that the model lists, in its order.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(listOfThis())
                .addStatement("return VALUES")
                .build();
    }

    private MethodSpec valueMethod() {
        return MethodSpec.methodBuilder("value")
                .addJavadoc("The $L that travels.", declaration.isText() ? "text" : "number")
                .addModifiers(Modifier.PUBLIC)
                .returns(declaration.carrier())
                .addStatement("return value")
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

    private MethodSpec equalsMethod() {
        return Methods.overriding("equals")
                .returns(boolean.class)
                .addParameter(JavaTypes.nullable(ClassName.get(Object.class)), "other")
                .addStatement(
                        declaration.isText()
                                ? "return other instanceof $T that && value.equals(that.value)"
                                : "return other instanceof $T that && value == that.value",
                        name)
                .build();
    }

    private static MethodSpec returning(String method, TypeName type, String statement) {
        return Methods.overriding(method).returns(type).addStatement(statement).build();
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

    private TypeName listOfThis() {
        return ParameterizedTypeName.get(ClassName.get(List.class), name);
    }
}
