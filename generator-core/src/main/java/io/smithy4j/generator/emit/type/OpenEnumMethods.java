package io.smithy4j.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
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

// Emits what enums have whatever their size:
//   public static Colour of(String value) ... public static List<Colour> values() ... public String value() ...
//   equals, hashCode, toString
final class OpenEnumMethods {
    private final OpenEnum declaration;
    private final ClassName name;

    OpenEnumMethods(EmitContext context, OpenEnum declaration) {
        this.declaration = declaration;
        this.name = context.types().declared(declaration.id());
    }

    /** The class, without members. */
    TypeSpec.Builder type(Javadoc javadoc) {
        return TypeSpec.classBuilder(name)
                .addJavadoc(javadoc.build())
                .addAnnotations(Deprecations.annotations(declaration.docs()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    }

    Javadoc javadoc() {
        return Javadoc.of(declaration.docs())
                .paragraph("The set is open: a value that the model does not list keeps its "
                        + (declaration.isText() ? "text." : "number."));
    }

    MethodSpec ofMethod(CodeBlock found) {
        return MethodSpec.methodBuilder("of")
                .addJavadoc(
                        "The constant of this $L, or a value of its own if the model does not list it.",
                        declaration.isText() ? "text" : "number")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(declaration.carrier(), "value")
                .addCode(found)
                .build();
    }

    MethodSpec valuesMethod(CodeBlock values) {
        return MethodSpec.methodBuilder("values")
                .addJavadoc("The values that the model lists, in its order.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), name))
                .addStatement("return $L", values)
                .build();
    }

    MethodSpec valueMethod() {
        return MethodSpec.methodBuilder("value")
                .addJavadoc("The $L that travels.", declaration.isText() ? "text" : "number")
                .addModifiers(Modifier.PUBLIC)
                .returns(declaration.carrier())
                .addStatement("return value")
                .build();
    }

    List<MethodSpec> identityMethods() {
        return List.of(
                equalsMethod(),
                returning("hashCode", TypeName.INT, declaration.isText() ? "return value.hashCode()" : "return value"),
                returning(
                        "toString",
                        ClassName.get(String.class),
                        declaration.isText() ? "return value" : "return Integer.toString(value)"));
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
}
