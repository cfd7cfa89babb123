package io.smithy4j.generator.emit.client;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.AwsJson;
import io.smithy4j.generator.emit.support.ClientOperationClass;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.List;

// Emits, for an operation Send of a service Post:
//   final class SendClientAwsJson11 extends PostClientAwsJson11<SendInput, SendOutput> {
//       static final ClientOperation<SendInput, SendOutput> INSTANCE = new SendClientAwsJson11();
//       void write(JsonWriter out, SendInput input) { SendInputJsonCodec.write(out, input); }
//       SendOutput read(JsonReader in) { return SendOutputJsonCodec.read(in); }
//   }
public final class ClientOperationEmitter implements Emitter {
    @Override
    public List<EmittedFile> emit(EmitContext context) {
        if (!context.asksFor(Artifact.CLIENT)) {
            return List.of();
        }
        List<AwsJson> versions = AwsJson.spokenByClient(context.model());
        return context.model().operations().parallelStream()
                .flatMap(operation -> versions.stream()
                        .map(version ->
                                JavaFiles.of(context, operation.id(), operationClass(context, version, operation))))
                .toList();
    }

    private static TypeSpec operationClass(EmitContext context, AwsJson version, Operation operation) {
        JavaTypes types = context.types();
        List<AnnotationSpec> suppression =
                Deprecations.suppression(new Deprecations(context.model()).inSignatures(List.of(operation)));
        return new ClientOperationClass(context, version.protocol(), operation)
                .typeBelow(
                        types.derived(context.model().id(), version.sharedClientOperation()),
                        suppression,
                        List.of(writeMethod(types, operation), readMethod(types, operation)));
    }

    private static MethodSpec writeMethod(JavaTypes types, Operation operation) {
        return MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addParameter(RuntimeTypes.JSON_WRITER, "out")
                .addParameter(types.declared(operation.input()), "input")
                .addStatement("$T.write(out, input)", types.derived(operation.input(), Derived.JSON_CODEC))
                .build();
    }

    private static MethodSpec readMethod(JavaTypes types, Operation operation) {
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .returns(types.declared(operation.output()))
                .addParameter(RuntimeTypes.JSON_READER, "in")
                .addStatement("return $T.read(in)", types.derived(operation.output(), Derived.JSON_CODEC))
                .build();
    }
}
