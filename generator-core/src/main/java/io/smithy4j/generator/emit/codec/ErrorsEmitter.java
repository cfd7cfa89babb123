package io.smithy4j.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.AwsJson;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.ErrorMethods;
import io.smithy4j.generator.emit.support.ErrorReading;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.BasicKind;
import io.smithy4j.generator.ir.Declaration.ErrorDeclaration;
import io.smithy4j.generator.ir.Declaration.Fault;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.QueryCompatibility;
import io.smithy4j.generator.ir.TypeRef;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
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
        if (!context.asksForWire()) {
            return List.of();
        }
        return AwsJson.spokenIn(context.model()).stream()
                .filter(version -> context.asksFor(Artifact.SERVER)
                        || AwsJson.spokenByClient(context.model()).contains(version))
                .map(version -> JavaFiles.of(context, context.model().id(), new ErrorsClass(context, version).type()))
                .toList();
    }

    private static final class ErrorsClass {
        private final EmitContext context;
        private final AwsJson version;
        private final JavaTypes types;
        private final List<ErrorDeclaration> errors;

        ErrorsClass(EmitContext context, AwsJson version) {
            this.context = context;
            this.version = version;
            this.types = context.types();
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
                            types.derived(context.model().id(), Derived.errors(version.protocol())))
                    .addJavadoc("The errors of the service in $L.", version.label())
                    .addAnnotations(Deprecations.suppression(new Deprecations(context.model()).among(ids)))
                    .addModifiers(Modifier.FINAL)
                    .addMethod(MethodSpec.constructorBuilder()
                            .addModifiers(Modifier.PRIVATE)
                            .build());
            if (AwsJson.spokenByClient(context.model()).contains(version) && context.asksFor(Artifact.CLIENT)) {
                type.addMethods(readMethods());
            }
            if (context.asksFor(Artifact.SERVER) && !errors.isEmpty()) {
                errors.forEach(error -> type.addMethod(writeMethod(error)));
                type.addMethod(responseMethod());
            }
            return type.build();
        }

        private List<MethodSpec> readMethods() {
            ErrorReading reading = new ErrorReading(context, code());
            errors.forEach(error -> reading.add(
                    error.id(),
                    CodeBlock.of(
                            "$T.read(error.$L(), metadata)",
                            codec(error),
                            hasOtherCode(error) ? "readerWithoutTextCode" : "reader")));
            return reading.methods();
        }

        private CodeBlock code() {
            return context.model().queryCompatibility() == null
                    ? CodeBlock.of("error.name()")
                    : CodeBlock.of("error.queryCode(response.headers().first($S))", "x-amzn-query-error");
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
                            "$T out = $T.begin($L)",
                            RuntimeTypes.JSON_WRITER,
                            RuntimeTypes.JSON_ERROR,
                            Literals.string(version.type(error.id())))
                    .addStatement("$T.writeMembers(out, error)", codec(error))
                    .addStatement("return response($L, $L, out)$L", error.httpStatus(), name(error), queryError(error))
                    .build();
        }

        // Callers from the time of awsQuery know the error by its old code: Smithy, awsQueryCompatible trait.
        private CodeBlock queryError(ErrorDeclaration error) {
            QueryCompatibility compatibility = context.model().queryCompatibility();
            String code = compatibility == null ? null : compatibility.codes().get(error.id());
            if (code == null) {
                return CodeBlock.of("");
            }
            String blamed = error.fault() == Fault.CLIENT ? "Sender" : "Receiver";
            return CodeBlock.of(
                    ".toBuilder()\n.setHeader($S, $L)\n.build()",
                    "x-amzn-query-error",
                    Literals.string(code + ";" + blamed));
        }

        private MethodSpec responseMethod() {
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
                            version.mediaType(),
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
