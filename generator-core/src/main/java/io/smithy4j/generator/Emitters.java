package io.smithy4j.generator;

import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.client.ClientEmitter;
import io.smithy4j.generator.emit.client.DefaultClientEmitter;
import io.smithy4j.generator.emit.client.SharedOperationEmitter;
import io.smithy4j.generator.emit.client.WaitersEmitter;
import io.smithy4j.generator.emit.codec.ClientOperationEmitter;
import io.smithy4j.generator.emit.codec.ErrorsEmitter;
import io.smithy4j.generator.emit.codec.JsonCodecEmitter;
import io.smithy4j.generator.emit.rest.RestClientOperationEmitter;
import io.smithy4j.generator.emit.rest.RestErrorsEmitter;
import io.smithy4j.generator.emit.rest.RestProtocolEmitter;
import io.smithy4j.generator.emit.rest.RestServerOperationEmitter;
import io.smithy4j.generator.emit.server.HandlerEmitter;
import io.smithy4j.generator.emit.server.OperationInterfaceEmitter;
import io.smithy4j.generator.emit.server.ServerOperationEmitter;
import io.smithy4j.generator.emit.server.ServerProtocolEmitter;
import io.smithy4j.generator.emit.server.ServiceEmitter;
import io.smithy4j.generator.emit.type.BaseExceptionEmitter;
import io.smithy4j.generator.emit.type.EnumEmitter;
import io.smithy4j.generator.emit.type.ErrorEmitter;
import io.smithy4j.generator.emit.type.PackageInfoEmitter;
import io.smithy4j.generator.emit.type.StructureEmitter;
import io.smithy4j.generator.emit.type.UnionEmitter;
import io.smithy4j.generator.emit.validator.ValidatorEmitter;
import java.util.Comparator;
import java.util.List;

/** Who emits what. A new kind of file is one more line here. */
final class Emitters {
    private static final List<Emitter> ALL = List.of(
            new PackageInfoEmitter(),
            new StructureEmitter(),
            new ErrorEmitter(),
            new EnumEmitter(),
            new UnionEmitter(),
            new BaseExceptionEmitter(),
            new JsonCodecEmitter(),
            new ErrorsEmitter(),
            new ValidatorEmitter(),
            new ClientEmitter(),
            new DefaultClientEmitter(),
            new WaitersEmitter(),
            new SharedOperationEmitter(),
            new ClientOperationEmitter(),
            new HandlerEmitter(),
            new OperationInterfaceEmitter(),
            new ServiceEmitter(),
            new ServerProtocolEmitter(),
            new ServerOperationEmitter(),
            new RestClientOperationEmitter(),
            new RestServerOperationEmitter(),
            new RestProtocolEmitter(),
            new RestErrorsEmitter());

    private Emitters() {}

    /** All files that the context asks for, sorted by path. */
    static List<EmittedFile> emit(EmitContext context) {
        return emit(ALL, context);
    }

    static List<EmittedFile> emit(List<Emitter> emitters, EmitContext context) {
        try {
            return emitters.parallelStream()
                    .flatMap(emitter -> emitter.emit(context).stream())
                    .sorted(Comparator.comparing(EmittedFile::path))
                    .toList();
        } catch (RuntimeException e) {
            throw asThrown(e);
        }
    }

    // What is thrown on a worker reaches the caller as the cause of one of its class, which has its text for a message.
    private static RuntimeException asThrown(RuntimeException caught) {
        RuntimeException thrown = caught;
        while (thrown.getCause() instanceof RuntimeException cause
                && cause.getClass() == thrown.getClass()
                && cause.toString().equals(thrown.getMessage())) {
            thrown = cause;
        }
        return thrown;
    }
}
