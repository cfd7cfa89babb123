package io.smithy4j.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.ErrorMethods;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.BasicKind;
import io.smithy4j.generator.ir.Declaration.ErrorDeclaration;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Protocol;
import io.smithy4j.generator.ir.TypeRef;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

// Emits, for a service Post with the error NotFound, what a client reads and a server writes:
//   final class PostErrorsAwsJson11 {
//       static PostException read(HttpResponse response, byte[] body) { ... switch (error.name()) { case "NotFound" ->
// ... } }
//       static HttpResponse notFound(NotFound error) { ... return response(404, "NotFound", out); }
//   }
public final class ErrorsEmitter implements Emitter {
    @Override
    public List<EmittedFile> emit(EmitContext context) {
        if (!context.asksForWire() || !context.speaks(Protocol.AWS_JSON_1_1)) {
            return List.of();
        }
        return List.of(JavaFiles.of(context, context.model().id(), new ErrorsClass(context).type()));
    }

    private static final class ErrorsClass {
        private final EmitContext context;
        private final JavaTypes types;
        private final ClassName base;
        private final List<ErrorDeclaration> errors;

        ErrorsClass(EmitContext context) {
            this.context = context;
            this.types = context.types();
            this.base = types.derived(context.model().id(), Derived.BASE_EXCEPTION);
            this.errors = context.model().operations().stream()
                    .flatMap(operation -> operation.errors().stream())
                    .distinct()
                    .sorted()
                    .map(id -> (ErrorDeclaration) context.model().declarations().get(id))
                    .toList();
        }

        TypeSpec type() {
            Set<Id> ids = new LinkedHashSet<>();
            errors.forEach(error -> ids.add(error.id()));
            TypeSpec.Builder type = TypeSpec.classBuilder(
                            types.derived(context.model().id(), Derived.ERRORS_AWS_JSON_1_1))
                    .addJavadoc("The errors of the service in awsJson1_1.")
                    .addAnnotations(Deprecations.suppression(new Deprecations(context.model()).among(ids)))
                    .addModifiers(Modifier.FINAL)
                    .addMethod(MethodSpec.constructorBuilder()
                            .addModifiers(Modifier.PRIVATE)
                            .build());
            if (context.asksFor(Artifact.CLIENT)) {
                type.addMethod(readMethod());
            }
            if (context.asksFor(Artifact.SERVER) && !errors.isEmpty()) {
                errors.forEach(error -> type.addMethod(writeMethod(error)));
                type.addMethod(responseMethod());
            }
            return type.build();
        }

        private MethodSpec readMethod() {
            return MethodSpec.methodBuilder("read")
                    .addJavadoc(
                            "The error that a response carries: of the class that the model has for its name, whatever the\n"
                                    + "status. If its members cannot be read, its name is still worth telling.")
                    .addModifiers(Modifier.STATIC)
                    .returns(base)
                    .addParameter(RuntimeTypes.HTTP_RESPONSE, "response")
                    .addParameter(TypeName.get(byte[].class), "body")
                    .addStatement(
                            "$1T error = $1T.read(response.headers().first($2S), body)",
                            RuntimeTypes.JSON_ERROR,
                            "x-amzn-errortype")
                    .addStatement(
                            "$1T metadata = new $1T(error.name(), error.message(), response.status(), $2T.of(response))",
                            RuntimeTypes.ERROR_METADATA,
                            RuntimeTypes.REQUEST_ID)
                    .addCode(errors.isEmpty() ? unmodelled() : dispatch())
                    .build();
        }

        private CodeBlock unmodelled() {
            return CodeBlock.builder()
                    .addStatement("return new $T(error.message(), metadata)", base)
                    .build();
        }

        private CodeBlock dispatch() {
            CodeBlock.Builder code =
                    CodeBlock.builder().beginControlFlow("try").add("return switch (error.name()) {\n$>");
            Set<String> names = new HashSet<>();
            errors.stream()
                    .filter(error -> names.add(error.id().name()))
                    .forEach(error -> code.addStatement(
                            "case $L -> $T.read(error.$L(), metadata)",
                            name(error),
                            codec(error),
                            hasOtherCode(error) ? "readerWithoutTextCode" : "reader"));
            return code.addStatement("default -> new $T(error.message(), metadata)", base)
                    .add("$<};\n")
                    .nextControlFlow("catch ($T e)", RuntimeTypes.DECODE_EXCEPTION)
                    .add(unmodelled())
                    .endControlFlow()
                    .build();
        }

        // Some services put the name of the error into a text member called code, where the model has a number.
        private static boolean hasOtherCode(ErrorDeclaration error) {
            return error.members().stream()
                    .anyMatch(member ->
                            member.name().equals("code") && !member.type().equals(new TypeRef.Basic(BasicKind.STRING)));
        }

        private MethodSpec writeMethod(ErrorDeclaration error) {
            return MethodSpec.methodBuilder(ErrorMethods.name(context, error.id()))
                    .addModifiers(Modifier.STATIC)
                    .returns(RuntimeTypes.HTTP_RESPONSE)
                    .addParameter(types.declared(error.id()), "error")
                    .addStatement(
                            "$T out = $T.begin($L)", RuntimeTypes.JSON_WRITER, RuntimeTypes.JSON_ERROR, name(error))
                    .addStatement("$T.writeMembers(out, error)", codec(error))
                    .addStatement("return response($L, $L, out)", error.httpStatus(), name(error))
                    .build();
        }

        private static MethodSpec responseMethod() {
            return MethodSpec.methodBuilder("response")
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(RuntimeTypes.HTTP_RESPONSE)
                    .addParameter(TypeName.INT, "status")
                    .addParameter(String.class, "name")
                    .addParameter(RuntimeTypes.JSON_WRITER, "out")
                    .addStatement("out.endObject()")
                    .addStatement(
                            "return $T.builder(status)\n.header($S, $S)\n.header($S, name)\n.body(out.toByteArray())\n.build()",
                            RuntimeTypes.HTTP_RESPONSE,
                            "Content-Type",
                            "application/x-amz-json-1.1",
                            "x-amzn-errortype")
                    .build();
        }

        private ClassName codec(ErrorDeclaration error) {
            return types.derived(error.id(), Derived.JSON_CODEC);
        }

        private static CodeBlock name(ErrorDeclaration error) {
            return Literals.string(error.id().name());
        }
    }
}
