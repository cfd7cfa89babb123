package io.smithy4j.generator.emit.rest;

import com.palantir.javapoet.CodeBlock;
import io.smithy4j.generator.ir.Binding;
import io.smithy4j.generator.ir.Binding.Location;
import io.smithy4j.generator.ir.Presence;

// Emits the status of a response: that of a member, else the one of the model.
//   Integer code = output.code();
//   ... code == null ? 200 : code ...
record Status(CodeBlock statements, CodeBlock value) {
    /** {@code holder} is the variable that holds the structure. */
    static Status of(Message message, String holder, int modelled) {
        return message.at(Location.RESPONSE_CODE)
                .findFirst()
                .map(binding -> ofMember(message, holder, binding, modelled))
                .orElseGet(() -> new Status(CodeBlock.of(""), CodeBlock.of("$L", modelled)));
    }

    private static Status ofMember(Message message, String holder, Binding binding, int modelled) {
        CodeBlock got = message.accessor(holder, message.member(binding));
        if (!(message.member(binding).presence() instanceof Presence.Maybe)) {
            return new Status(CodeBlock.of(""), got);
        }
        String local = message.local(binding);
        return new Status(
                CodeBlock.builder()
                        .addStatement("$T $N = $L", Integer.class, local, got)
                        .build(),
                CodeBlock.of("$N == null ? $L : $N", local, modelled, local));
    }
}
