package io.smithy4j.generator.emit.rest;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.ErrorMethods;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.emit.support.SendingMethods;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.HttpOperation;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.Protocol;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

// Emits, for an operation Send:
//   final class SendServerRestJson1 extends ServerOperation<SendInput, SendOutput> {
//       SendServerRestJson1(SendAsyncOperation operation) { super("Send", MediaRules.consuming("application/json")...);
// ... }
//       public SendInput decode(HttpRequest request, byte[] body, MissingPaths missing) ...
//       public List<Violation> validate(SendInput input) ...
//       public CompletionStage<SendOutput> invoke(SendInput input, RequestContext context) ...
//       public HttpResponse encode(SendOutput output) ...
//       public @Nullable HttpResponse encodeError(Throwable error) ...
//   }
public final class RestServerOperationEmitter implements Emitter {
    @Override
    public List<EmittedFile> emit(EmitContext context) {
        if (!context.asksFor(Artifact.SERVER) || !context.speaks(Protocol.REST_JSON_1)) {
            return List.of();
        }
        return context.model().operations().stream()
                .flatMap(operation -> Stream.ofNullable(operation.http())
                        .map(http -> JavaFiles.of(
                                context, operation.id(), new OperationClass(context, operation, http).type())))
                .toList();
    }

    private static final class OperationClass {
        private final EmitContext context;
        private final JavaTypes types;
        private final Operation operation;
        private final HttpOperation http;
        private final ClassName input;
        private final ClassName output;

        OperationClass(EmitContext context, Operation operation, HttpOperation http) {
            this.context = context;
            this.types = context.types();
            this.operation = operation;
            this.http = http;
            this.input = types.declared(operation.input());
            this.output = types.declared(operation.output());
        }

        TypeSpec type() {
            ClassName implementation = types.derived(operation.id(), Derived.ASYNC_OPERATION);
            TypeSpec.Builder type = TypeSpec.classBuilder(
                            types.derived(operation.id(), Derived.SERVER_OPERATION_REST_JSON_1))
                    .addJavadoc(
                            "How the service answers {@code $L} in restJson1.",
                            operation.id().name())
                    .addAnnotations(Deprecations.suppression(new Deprecations(context.model()).inExchange(operation)))
                    .addModifiers(Modifier.FINAL)
                    .superclass(ParameterizedTypeName.get(RuntimeTypes.SERVER_OPERATION, input, output))
                    .addField(implementation, "operation", Modifier.PRIVATE, Modifier.FINAL)
                    .addMethod(MethodSpec.constructorBuilder()
                            .addParameter(implementation, "operation")
                            .addStatement(
                                    "super($L, $L)",
                                    Literals.string(operation.id().name()),
                                    mediaRules())
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

        private CodeBlock mediaRules() {
            return MediaRulesCode.of(request(), response());
        }

        private MethodSpec decodeMethod() {
            return overriding("decode")
                    .returns(input)
                    .addParameter(RuntimeTypes.HTTP_REQUEST, "request")
                    .addParameter(TypeName.get(byte[].class), "body")
                    .addParameter(RuntimeTypes.MISSING_PATHS, "missing")
                    .addCode(new RequestReading(http, request()).code())
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

        private MethodSpec encodeMethod() {
            return overriding("encode")
                    .returns(RuntimeTypes.HTTP_RESPONSE)
                    .addParameter(output, "output")
                    .addCode(new ResponseWriting(http.status(), response()).code())
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
                                types.derived(context.model().id(), Derived.ERRORS_REST_JSON_1),
                                ErrorMethods.name(context, error))
                        .endControlFlow();
            }
            return method.addStatement("return null").build();
        }

        private Message request() {
            return Message.request(context, operation.input(), http.request());
        }

        private Message response() {
            return Message.response(context, operation.output(), http.response());
        }

        private static MethodSpec.Builder overriding(String method) {
            return MethodSpec.methodBuilder(method)
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC);
        }
    }
}
