package io.smithy4j.generator.emit.server;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.AwsJson;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.ErrorMethods;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.emit.support.SendingMethods;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Declaration;
import io.smithy4j.generator.ir.Declaration.StructureDeclaration;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.lang.model.element.Modifier;

// Emits, for an operation Send with the error NotFound:
//   final class SendServerAwsJson11 extends ServerOperation<SendInput, SendOutput> {
//       decode: SendInputJsonCodec.read(in)       validate: SendInputValidator.validate(input)
//       invoke: handler.send(input, context)      encode: SendOutputJsonCodec.write(out, output)
//       encodeError: if (error instanceof NotFound e) { return PostErrorsAwsJson11.notFound(e); }
//   }
public final class ServerOperationEmitter implements Emitter {
    @Override
    public List<EmittedFile> emit(EmitContext context) {
        if (!context.asksFor(Artifact.SERVER)) {
            return List.of();
        }
        return AwsJson.spokenIn(context.model()).stream()
                .flatMap(version -> context.model().operations().stream()
                        .map(operation -> JavaFiles.of(
                                context, operation.id(), new OperationClass(context, version, operation).type())))
                .toList();
    }

    private static final class OperationClass {
        private final EmitContext context;
        private final AwsJson version;
        private final JavaTypes types;
        private final Operation operation;
        private final ClassName input;
        private final ClassName output;

        OperationClass(EmitContext context, AwsJson version, Operation operation) {
            this.context = context;
            this.version = version;
            this.types = context.types();
            this.operation = operation;
            this.input = types.declared(operation.input());
            this.output = types.declared(operation.output());
        }

        TypeSpec type() {
            ClassName implementation = HandlerForm.ASYNC.operation(context, operation);
            TypeSpec.Builder type = TypeSpec.classBuilder(
                            types.derived(operation.id(), Derived.serverOperation(version.protocol())))
                    .addJavadoc(
                            "How the service answers {@code $L} in $L.",
                            operation.id().name(),
                            version.label())
                    .addAnnotations(Deprecations.suppression(
                            new Deprecations(context.model()).inSignatures(List.of(operation))))
                    .addModifiers(Modifier.FINAL)
                    .superclass(ParameterizedTypeName.get(RuntimeTypes.SERVER_OPERATION, input, output))
                    .addField(implementation, "operation", Modifier.PRIVATE, Modifier.FINAL)
                    .addMethod(MethodSpec.constructorBuilder()
                            .addParameter(implementation, "operation")
                            .addStatement(
                                    "super($L, $S)",
                                    Literals.string(operation.id().name()),
                                    version.mediaType())
                            .addStatement("this.operation = operation")
                            .build())
                    .addMethod(decodeMethod());
            if (operation.sending().gzip()) {
                type.addMethod(SendingMethods.takesGzipMethod());
            }
            boolean validates = context.asksFor(Artifact.VALIDATORS)
                    && context.model().constrained().contains(operation.input());
            if (validates) {
                type.addMethod(validateMethod());
            }
            return type.addMethod(invokeMethod())
                    .addMethod(encodeMethod())
                    .addMethod(encodeErrorMethod())
                    .build();
        }

        private MethodSpec decodeMethod() {
            return overriding("decode")
                    .returns(input)
                    .addParameter(RuntimeTypes.HTTP_REQUEST, "request")
                    .addParameter(TypeName.get(byte[].class), "body")
                    .addParameter(RuntimeTypes.MISSING_PATHS, "missing")
                    .addStatement("$1T in = $1T.ofBody(body, missing)", RuntimeTypes.JSON_READER)
                    .addStatement("$T input = $T.read(in)", input, types.derived(operation.input(), Derived.JSON_CODEC))
                    .addStatement("in.end()")
                    .addStatement("return input")
                    .build();
        }

        private MethodSpec validateMethod() {
            return overriding("validate")
                    .returns(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.VIOLATION))
                    .addParameter(input, "input")
                    .addStatement("return $T.validate(input)", types.derived(operation.input(), Derived.VALIDATOR))
                    .build();
        }

        private MethodSpec invokeMethod() {
            return overriding("invoke")
                    .returns(ParameterizedTypeName.get(ClassName.get(CompletionStage.class), output))
                    .addParameter(input, "input")
                    .addParameter(RuntimeTypes.REQUEST_CONTEXT, "context")
                    .addStatement(
                            "return operation.$N(input, context)",
                            context.names().method(operation.id()))
                    .build();
        }

        // What the model leaves out has no body: Smithy's protocol tests, AwsJson10ServiceRespondsWithNoPayload.
        private MethodSpec encodeMethod() {
            MethodSpec.Builder method =
                    overriding("encode").returns(RuntimeTypes.HTTP_RESPONSE).addParameter(output, "output");
            Declaration declared = context.model().declarations().get(operation.output());
            if (declared instanceof StructureDeclaration structure && structure.isUnit()) {
                return method.addStatement(
                                "return $T.builder(200)\n.header($S, $S)\n.build()",
                                RuntimeTypes.HTTP_RESPONSE,
                                "Content-Type",
                                version.mediaType())
                        .build();
            }
            return method.addStatement("$1T out = new $1T()", RuntimeTypes.JSON_WRITER)
                    .addStatement("$T.write(out, output)", types.derived(operation.output(), Derived.JSON_CODEC))
                    .addStatement(
                            "return $T.builder(200)\n.header($S, $S)\n.body(out.toByteArray())\n.build()",
                            RuntimeTypes.HTTP_RESPONSE,
                            "Content-Type",
                            version.mediaType())
                    .build();
        }

        private MethodSpec encodeErrorMethod() {
            MethodSpec.Builder method = overriding("encodeError")
                    .returns(JavaTypes.nullable(RuntimeTypes.HTTP_RESPONSE))
                    .addParameter(Throwable.class, "error");
            for (Id error : operation.errors()) {
                method.beginControlFlow("if (error instanceof $T e)", types.declared(error))
                        .addStatement(
                                "return $T.$L(e)",
                                types.derived(context.model().id(), Derived.errors(version.protocol())),
                                ErrorMethods.name(context, error))
                        .endControlFlow();
            }
            return method.addStatement("return null").build();
        }

        private static MethodSpec.Builder overriding(String method) {
            return MethodSpec.methodBuilder(method)
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC);
        }
    }
}
