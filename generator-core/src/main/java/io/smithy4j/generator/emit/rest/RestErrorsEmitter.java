package io.smithy4j.generator.emit.rest;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.ErrorReading;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Declaration.ErrorDeclaration;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Protocol;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

// Emits, for a service Post with the error NotFound, what a client reads and a server writes:
//   final class PostErrorsRestJson1 {
//       static PostException read(HttpResponse response, byte[] body) { ... switch (error.name()) { case "NotFound" ->
// ... } }
//       static HttpResponse notFound(NotFound error) { ... response(404, "NotFound", out) ... }
//   }
public final class RestErrorsEmitter implements Emitter {
    @Override
    public List<EmittedFile> emit(EmitContext context) {
        return context.asksForWire() && context.speaks(Protocol.REST_JSON_1)
                ? List.of(JavaFiles.of(context, context.model().id(), new ErrorsClass(context).type()))
                : List.of();
    }

    private static final class ErrorsClass {
        private final EmitContext context;
        private final List<RestError> errors;

        ErrorsClass(EmitContext context) {
            this.context = context;
            this.errors = context.model().operations().stream()
                    .flatMap(operation -> operation.errors().stream())
                    .distinct()
                    .sorted()
                    .map(id -> (ErrorDeclaration) context.model().declarations().get(id))
                    .map(error -> new RestError(context, error))
                    .toList();
        }

        TypeSpec type() {
            Set<Id> ids = new LinkedHashSet<>();
            errors.forEach(error -> ids.add(error.id()));
            TypeSpec.Builder type = TypeSpec.classBuilder(
                            context.types().derived(context.model().id(), Derived.ERRORS_REST_JSON_1))
                    .addJavadoc("The errors of the service in restJson1.")
                    .addAnnotations(Deprecations.suppression(new Deprecations(context.model()).inCompanionsOf(ids)))
                    .addModifiers(Modifier.FINAL)
                    .addMethod(MethodSpec.constructorBuilder()
                            .addModifiers(Modifier.PRIVATE)
                            .build());
            if (context.asksFor(Artifact.CLIENT)) {
                type.addMethods(readMethods());
                errors.stream().flatMap(error -> error.readMethod().stream()).forEach(type::addMethod);
            }
            if (context.asksFor(Artifact.SERVER) && !errors.isEmpty()) {
                errors.forEach(error -> type.addMethod(error.writeMethod()));
                if (errors.stream().anyMatch(RestError::hasDocument)) {
                    type.addMethod(documentResponseMethod());
                }
                type.addMethod(responseMethod());
            }
            return type.build();
        }

        private List<MethodSpec> readMethods() {
            ErrorReading reading = new ErrorReading(context, CodeBlock.of("error.name()"));
            errors.forEach(error -> reading.add(error.id(), error.readExpression()));
            return reading.methods();
        }

        private static MethodSpec documentResponseMethod() {
            return MethodSpec.methodBuilder("response")
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(RuntimeTypes.HTTP_RESPONSE.nestedClass("Builder"))
                    .addParameter(TypeName.INT, "status")
                    .addParameter(String.class, "name")
                    .addParameter(RuntimeTypes.JSON_WRITER, "out")
                    .addStatement("out.endObject()")
                    .addStatement(
                            "return response(status, name)\n.header($S, $S)\n.body(out.toByteArray())",
                            "Content-Type",
                            "application/json")
                    .build();
        }

        private static MethodSpec responseMethod() {
            return MethodSpec.methodBuilder("response")
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(RuntimeTypes.HTTP_RESPONSE.nestedClass("Builder"))
                    .addParameter(TypeName.INT, "status")
                    .addParameter(String.class, "name")
                    .addStatement(
                            "return $T.builder(status).header($S, name)",
                            RuntimeTypes.HTTP_RESPONSE,
                            "x-amzn-errortype")
                    .build();
        }
    }
}
