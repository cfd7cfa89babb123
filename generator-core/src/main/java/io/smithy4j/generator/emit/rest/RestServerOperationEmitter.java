package io.smithy4j.generator.emit.rest;

import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.emit.support.ServerOperationClass;
import io.smithy4j.generator.emit.support.ServerOperationClass.Wire;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.HttpOperation;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.Protocol;
import java.util.List;
import java.util.stream.Stream;

// Emits, for an operation Send:
//   final class SendServerRestJson1 extends ServerOperation<SendInput, SendOutput> {
//       SendServerRestJson1(SendAsyncOperation operation) { super("Send", MediaRules.consuming(...)); ... }
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
        return context.model().operations().parallelStream()
                .flatMap(operation -> Stream.ofNullable(operation.http())
                        .map(http -> JavaFiles.of(context, operation.id(), operationClass(context, operation, http))))
                .toList();
    }

    private static TypeSpec operationClass(EmitContext context, Operation operation, HttpOperation http) {
        Message request = Message.request(context, operation.input(), http.request());
        Message response = Message.response(context, operation.output(), http.response());
        Wire wire = new Wire(
                MediaRulesCode.of(request, response),
                new RequestReading(http, request).code(),
                new ResponseWriting(http.status(), response).code());
        return new ServerOperationClass(context, Protocol.REST_JSON_1, operation)
                .type(Deprecations.suppression(new Deprecations(context.model()).inExchange(operation)), wire);
    }
}
