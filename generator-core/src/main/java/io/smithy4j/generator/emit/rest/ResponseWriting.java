package io.smithy4j.generator.emit.rest;

import com.palantir.javapoet.CodeBlock;
import io.smithy4j.generator.ir.Binding;
import io.smithy4j.generator.javatype.RuntimeTypes;

// Emits how a server writes an output:
//   HttpResponse.Builder response = HttpResponse.builder(200);
//   ...
//   return response.build();
final class ResponseWriting {
    private final int modelled;
    private final Message message;
    private final MessageWriting parts;

    /** {@code modelled} is the status, unless a member of the output has another. */
    ResponseWriting(int modelled, Message message) {
        this.modelled = modelled;
        this.message = message;
        this.parts = new MessageWriting(message, "output", "response");
    }

    CodeBlock code() {
        if (!message.isModelled()) {
            return CodeBlock.builder()
                    .addStatement("return $T.builder($L).build()", RuntimeTypes.HTTP_RESPONSE, modelled)
                    .build();
        }
        Status status = Status.of(message, "output", modelled);
        return CodeBlock.builder()
                .add(status.statements())
                .addStatement("$1T.Builder response = $1T.builder($2L)", RuntimeTypes.HTTP_RESPONSE, status.value())
                .add(body())
                .add(parts.headers())
                .addStatement("return response.build()")
                .build();
    }

    // "Server implementations are expected to respond with a JSON object regardless of if the output parameters are
    // empty":
    // Smithy's protocol test RestJsonEmptyInputAndEmptyOutput.
    private CodeBlock body() {
        Binding payload = message.payload();
        return payload != null ? parts.payload(payload, MessageWriting.AbsentPayload.NOTHING) : parts.document();
    }
}
