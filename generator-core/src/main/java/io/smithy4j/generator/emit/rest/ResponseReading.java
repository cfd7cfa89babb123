package io.smithy4j.generator.emit.rest;

import com.palantir.javapoet.CodeBlock;
import io.smithy4j.generator.ir.Binding.Location;

// Emits how a client reads an output:
//   SendOutput.Builder builder = SendOutput.builder();
//   builder.status(response.status());
//   ...
//   return builder.buildCorrected(member -> {});
final class ResponseReading {
    private final Message message;
    private final MessageReading parts;

    ResponseReading(Message message) {
        this.message = message;
        this.parts = new MessageReading(message, "response", TextForm.Reader.CLIENT);
    }

    CodeBlock code() {
        boolean whole = message.document().isWhole();
        if (whole && message.document().members().isEmpty()) {
            return CodeBlock.builder()
                    .addStatement("return $T.builder().build()", message.type())
                    .build();
        }
        if (whole) {
            return parts.wholeBody("output");
        }
        CodeBlock.Builder code =
                CodeBlock.builder().addStatement("$T builder = $T.builder()", message.builder(), message.type());
        message.at(Location.RESPONSE_CODE)
                .forEach(binding -> code.addStatement(parts.set(binding, CodeBlock.of("response.status()"))));
        return code.add(parts.headers())
                .add(parts.body())
                .addStatement(parts.built())
                .build();
    }
}
