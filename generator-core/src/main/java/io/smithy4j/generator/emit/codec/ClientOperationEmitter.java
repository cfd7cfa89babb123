package io.smithy4j.generator.emit.codec;

import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.AwsJson;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Id;
import java.util.List;
import java.util.Set;

/** Emits a {@link ClientOperationBody} for each operation of a client that speaks awsJson. */
public final class ClientOperationEmitter implements Emitter {
    @Override
    public List<EmittedFile> emit(EmitContext context) {
        if (!context.asksFor(Artifact.CLIENT)) {
            return List.of();
        }
        List<AwsJson> versions = AwsJson.spokenByClient(context.model());
        Set<Id> own = OperationBodies.of(context);
        return context.model().operations().parallelStream()
                .flatMap(operation -> versions.stream()
                        .map(version -> JavaFiles.of(
                                context,
                                operation.id(),
                                new ClientOperationBody(context, version, operation, own).type())))
                .toList();
    }
}
