package io.smithy4j.generator.emit.client;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.AwsJson;
import io.smithy4j.generator.emit.support.ClientOperationClass;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.List;

// Emits, for an operation Send:
//   final class SendClientAwsJson11 extends ClientOperation<SendInput, SendOutput> {
//       static final SendClientAwsJson11 INSTANCE = new SendClientAwsJson11();
//       public HttpRequest encode(SendInput input) ...
//       public SendOutput decode(HttpResponse response, byte[] body) ...
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
                        .map(operation ->
                                JavaFiles.of(context, operation.id(), operationClass(context, version, operation))))
                .toList();
    }

    private static TypeSpec operationClass(EmitContext context, AwsJson version, Operation operation) {
        List<AnnotationSpec> suppression =
                Deprecations.suppression(new Deprecations(context.model()).inSignatures(List.of(operation)));
        return new ClientOperationClass(context, version.protocol(), operation)
                .type(suppression, encode(context, version, operation), decode(context, operation));
    }

    private static CodeBlock encode(EmitContext context, AwsJson version, Operation operation) {
        ServiceModel model = context.model();
        return CodeBlock.builder()
                .addStatement("$1T out = new $1T()", RuntimeTypes.JSON_WRITER)
                .addStatement("$T.write(out, input)", context.types().derived(operation.input(), Derived.JSON_CODEC))
                .addStatement(
                        "return $T.builder($S, $S)\n.header($S, $S)\n.header($S, $L)$L\n.body(out.toByteArray())\n.build()",
                        RuntimeTypes.HTTP_REQUEST,
                        "POST",
                        "/",
                        "Content-Type",
                        version.mediaType(),
                        "X-Amz-Target",
                        Literals.string(model.id().name() + "." + operation.id().name()),
                        queryMode(model))
                .build();
    }

    private static CodeBlock queryMode(ServiceModel model) {
        return model.queryCompatibility() == null
                ? CodeBlock.of("")
                : CodeBlock.of("\n.header($S, $S)", "x-amzn-query-mode", "true");
    }

    private static CodeBlock decode(EmitContext context, Operation operation) {
        return CodeBlock.builder()
                .addStatement("$1T in = $1T.ofBody(body)", RuntimeTypes.JSON_READER)
                .addStatement(
                        "$T output = $T.read(in)",
                        context.types().declared(operation.output()),
                        context.types().derived(operation.output(), Derived.JSON_CODEC))
                .addStatement("in.end()")
                .addStatement("return output")
                .build();
    }
}
