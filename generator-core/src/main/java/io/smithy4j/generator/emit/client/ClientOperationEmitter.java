package io.smithy4j.generator.emit.client;

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
import io.smithy4j.generator.emit.support.AwsJson;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.IdempotencyTokens;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.emit.support.SendingMethods;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.List;
import javax.lang.model.element.Modifier;

// Emits, for an operation Send:
//   final class SendClientAwsJson11 extends ClientOperation<SendInput, SendOutput> {
//       static final SendClientAwsJson11 INSTANCE = new SendClientAwsJson11();
//       public HttpRequest encode(SendInput input) ...       public SendOutput decode(HttpResponse response, byte[]
// body) ...
//       public ServiceException decodeError(HttpResponse response, byte[] body) ...
//   }
public final class ClientOperationEmitter implements Emitter {
    @Override
    public List<EmittedFile> emit(EmitContext context) {
        if (!context.asksFor(Artifact.CLIENT)) {
            return List.of();
        }
        return AwsJson.spokenByClient(context.model()).stream()
                .flatMap(version -> context.model().operations().stream()
                        .map(operation -> JavaFiles.of(
                                context, operation.id(), new OperationClass(context, version, operation).type())))
                .toList();
    }

    private static final class OperationClass {
        private final EmitContext context;
        private final AwsJson version;
        private final ServiceModel model;
        private final JavaTypes types;
        private final Operation operation;
        private final ClassName name;
        private final ClassName input;
        private final ClassName output;

        OperationClass(EmitContext context, AwsJson version, Operation operation) {
            this.context = context;
            this.version = version;
            this.model = context.model();
            this.types = context.types();
            this.operation = operation;
            this.name = types.derived(operation.id(), Derived.clientOperation(version.protocol()));
            this.input = types.declared(operation.input());
            this.output = types.declared(operation.output());
        }

        TypeSpec type() {
            TypeSpec.Builder type = TypeSpec.classBuilder(name)
                    .addJavadoc(
                            "How a client speaks {@code $L} in $L.",
                            operation.id().name(),
                            version.label())
                    .addAnnotations(Deprecations.suppression(new Deprecations(model).inSignatures(List.of(operation))))
                    .addModifiers(Modifier.FINAL)
                    .superclass(ParameterizedTypeName.get(RuntimeTypes.CLIENT_OPERATION, input, output))
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
            return overriding("encode")
                    .returns(RuntimeTypes.HTTP_REQUEST)
                    .addParameter(input, "input")
                    .addStatement("$1T out = new $1T()", RuntimeTypes.JSON_WRITER)
                    .addStatement("$T.write(out, input)", types.derived(operation.input(), Derived.JSON_CODEC))
                    .addStatement(
                            "return $T.builder($S, $S)\n.header($S, $S)\n.header($S, $L)$L\n.body(out.toByteArray())\n.build()",
                            RuntimeTypes.HTTP_REQUEST,
                            "POST",
                            "/",
                            "Content-Type",
                            version.mediaType(),
                            "X-Amz-Target",
                            Literals.string(
                                    model.id().name() + "." + operation.id().name()),
                            queryMode())
                    .build();
        }

        private CodeBlock queryMode() {
            return model.queryCompatibility() == null
                    ? CodeBlock.of("")
                    : CodeBlock.of("\n.header($S, $S)", "x-amzn-query-mode", "true");
        }

        private MethodSpec decodeMethod() {
            return ofResponse("decode")
                    .returns(output)
                    .addStatement("$1T in = $1T.ofBody(body)", RuntimeTypes.JSON_READER)
                    .addStatement(
                            "$T output = $T.read(in)", output, types.derived(operation.output(), Derived.JSON_CODEC))
                    .addStatement("in.end()")
                    .addStatement("return output")
                    .build();
        }

        private MethodSpec decodeErrorMethod() {
            return ofResponse("decodeError")
                    .returns(RuntimeTypes.SERVICE_EXCEPTION)
                    .addStatement(
                            "return $T.read(response, body)",
                            types.derived(model.id(), Derived.errors(version.protocol())))
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
