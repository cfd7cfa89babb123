package io.smithy4j.generator.emit.rest;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.IdempotencyTokens;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.emit.support.SendingMethods;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.HttpOperation;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.Protocol;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

// Emits, for an operation Send:
//   final class SendClientRestJson1 extends ClientOperation<SendInput, SendOutput> {
//       static final SendClientRestJson1 INSTANCE = new SendClientRestJson1();
//       public HttpRequest encode(SendInput input) { String path = "/parcels/" + PercentEncoding.label("id",
// input.id()); ... }
//       public SendOutput decode(HttpResponse response, byte[] body) ...
//       public ServiceException decodeError(HttpResponse response, byte[] body) ...
//   }
public final class RestClientOperationEmitter implements Emitter {
    @Override
    public List<EmittedFile> emit(EmitContext context) {
        if (!context.asksFor(Artifact.CLIENT) || !context.speaks(Protocol.REST_JSON_1)) {
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
        private final ServiceModel model;
        private final JavaTypes types;
        private final Operation operation;
        private final HttpOperation http;
        private final ClassName name;

        OperationClass(EmitContext context, Operation operation, HttpOperation http) {
            this.context = context;
            this.model = context.model();
            this.types = context.types();
            this.operation = operation;
            this.http = http;
            this.name = types.derived(operation.id(), Derived.CLIENT_OPERATION_REST_JSON_1);
        }

        TypeSpec type() {
            TypeSpec.Builder type = TypeSpec.classBuilder(name)
                    .addJavadoc(
                            "How a client speaks {@code $L} in restJson1.",
                            operation.id().name())
                    .addAnnotations(Deprecations.suppression(new Deprecations(model).inExchange(operation)))
                    .addModifiers(Modifier.FINAL)
                    .superclass(ParameterizedTypeName.get(
                            RuntimeTypes.CLIENT_OPERATION,
                            types.declared(operation.input()),
                            types.declared(operation.output())))
                    .addField(FieldSpec.builder(name, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                            .initializer("new $T()", name)
                            .build())
                    .addMethod(constructor());
            IdempotencyTokens.completedMethod(context, operation).ifPresent(type::addMethod);
            SendingMethods.of(context, operation).forEach(type::addMethod);
            return type.addMethod(encodeMethod())
                    .addMethod(decodeMethod())
                    .addMethod(decodeErrorMethod())
                    .build();
        }

        private MethodSpec constructor() {
            String service = model.sdkId();
            return MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addStatement(
                            "super($L, $L)",
                            Literals.string(service == null ? model.id().name() : service),
                            Literals.string(operation.id().name()))
                    .build();
        }

        private MethodSpec encodeMethod() {
            Message message = Message.request(context, operation.input(), http.request());
            return overriding("encode")
                    .returns(RuntimeTypes.HTTP_REQUEST)
                    .addParameter(types.declared(operation.input()), "input")
                    .addCode(new RequestWriting(http, message).code())
                    .build();
        }

        private MethodSpec decodeMethod() {
            Message message = Message.response(context, operation.output(), http.response());
            return ofResponse("decode")
                    .returns(types.declared(operation.output()))
                    .addCode(new ResponseReading(message).code())
                    .build();
        }

        private MethodSpec decodeErrorMethod() {
            return ofResponse("decodeError")
                    .returns(RuntimeTypes.SERVICE_EXCEPTION)
                    .addCode(CodeBlock.builder()
                            .addStatement(
                                    "return $T.read(response, body)",
                                    types.derived(model.id(), Derived.ERRORS_REST_JSON_1))
                            .build())
                    .build();
        }

        private static MethodSpec.Builder ofResponse(String method) {
            return overriding(method)
                    .addParameter(RuntimeTypes.HTTP_RESPONSE, "response")
                    .addParameter(TypeName.get(byte[].class), "body");
        }

        private static MethodSpec.Builder overriding(String method) {
            return MethodSpec.methodBuilder(method)
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC);
        }
    }
}
