package io.smithy4j.generator.emit.server;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.AwsJson;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.emit.support.ServerOperationClass;
import io.smithy4j.generator.emit.support.ServerOperationClass.Wire;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Declaration;
import io.smithy4j.generator.ir.Declaration.StructureDeclaration;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.List;

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
        List<AwsJson> versions = AwsJson.spokenIn(context.model());
        return context.model().operations().parallelStream()
                .flatMap(operation -> versions.stream()
                        .map(version ->
                                JavaFiles.of(context, operation.id(), operationClass(context, version, operation))))
                .toList();
    }

    private static TypeSpec operationClass(EmitContext context, AwsJson version, Operation operation) {
        List<AnnotationSpec> suppression =
                Deprecations.suppression(new Deprecations(context.model()).inSignatures(List.of(operation)));
        CodeBlock media = CodeBlock.of("$S", version.mediaType());
        return new ServerOperationClass(context, version.protocol(), operation)
                .type(suppression, new Wire(media, decode(context, operation), encode(context, version, operation)));
    }

    private static CodeBlock decode(EmitContext context, Operation operation) {
        return CodeBlock.builder()
                .addStatement("$1T in = $1T.ofBody(body, missing)", RuntimeTypes.JSON_READER)
                .addStatement(
                        "$T input = $T.read(in)",
                        context.types().declared(operation.input()),
                        context.types().derived(operation.input(), Derived.JSON_CODEC))
                .addStatement("in.end()")
                .addStatement("return input")
                .build();
    }

    // What the model leaves out has no body: Smithy's protocol tests, AwsJson10ServiceRespondsWithNoPayload.
    private static CodeBlock encode(EmitContext context, AwsJson version, Operation operation) {
        Declaration declared = context.model().declarations().get(operation.output());
        if (declared instanceof StructureDeclaration structure && structure.isUnit()) {
            return CodeBlock.builder()
                    .addStatement(
                            "return $T.builder(200)\n.header($S, $S)\n.build()",
                            RuntimeTypes.HTTP_RESPONSE,
                            "Content-Type",
                            version.mediaType())
                    .build();
        }
        return CodeBlock.builder()
                .addStatement("$1T out = new $1T()", RuntimeTypes.JSON_WRITER)
                .addStatement("$T.write(out, output)", context.types().derived(operation.output(), Derived.JSON_CODEC))
                .addStatement(
                        "return $T.builder(200)\n.header($S, $S)\n.body(out.toByteArray())\n.build()",
                        RuntimeTypes.HTTP_RESPONSE,
                        "Content-Type",
                        version.mediaType())
                .build();
    }
}
