package io.smithy4j.generator.emit.rest;

import com.palantir.javapoet.CodeBlock;

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
        return code.add(parts.status())
                .add(parts.headers())
                .add(parts.body())
                .addStatement(parts.built())
                .build();
    }
}
