package io.smithy4j.generator.emit.rest;

import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.ClientOperationClass;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.HttpOperation;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.Protocol;
import java.util.List;
import java.util.stream.Stream;

// Emits, for an operation Send:
//   final class SendClientRestJson1 extends ClientOperation<SendInput, SendOutput> {
//       static final ClientOperation<SendInput, SendOutput> INSTANCE = new SendClientRestJson1();
//       public HttpRequest encode(SendInput input) { String path = "/parcels/" + PercentEncoding.label(...); ... }
//       public SendOutput decode(HttpResponse response, byte[] body) ...
//       public ServiceException decodeError(HttpResponse response, byte[] body) ...
//   }
public final class RestClientOperationEmitter implements Emitter {
    @Override
    public List<EmittedFile> emit(EmitContext context) {
        if (!context.asksFor(Artifact.CLIENT) || !context.speaks(Protocol.REST_JSON_1)) {
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
        return new ClientOperationClass(context, Protocol.REST_JSON_1, operation)
                .type(
                        Deprecations.suppression(new Deprecations(context.model()).inExchange(operation)),
                        new RequestWriting(http, request).code(),
                        new ResponseReading(response).code());
    }
}
