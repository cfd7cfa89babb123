package io.smithy4j.generator.emit.rest;

import com.palantir.javapoet.CodeBlock;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.ir.Binding;
import io.smithy4j.generator.ir.Binding.Location;
import io.smithy4j.generator.ir.Presence;
import io.smithy4j.generator.ir.TypeRef;
import io.smithy4j.generator.javatype.RuntimeTypes;
import java.nio.charset.StandardCharsets;

// Emits what writes body and headers, for a builder called request or response:
//   JsonWriter out = new JsonWriter();
//   SendInputRequestCodec.write(out, input);
//   request.setHeader("Content-Type", "application/json").body(out.toByteArray());
//   request.setHeader("X-Count", String.valueOf(input.count()));
final class MessageWriting {
    private final Message message;
    private final String value;
    private final String target;
    private final TextForm text;

    /** {@code value} and {@code target} are the variables that hold the structure and the builder of the message. */
    MessageWriting(Message message, String value, String target) {
        this.message = message;
        this.value = value;
        this.target = target;
        this.text = new TextForm(message.types(), TextForm.Reader.SERVER);
    }

    /** The document that holds the members of the body; nothing but braces if there are none. */
    CodeBlock document() {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$1T out = new $1T()", RuntimeTypes.JSON_WRITER);
        if (message.document().members().isEmpty()) {
            code.addStatement("out.beginObject()").addStatement("out.endObject()");
        } else {
            code.addStatement("$T.write(out, $N)", message.documentCodec(), value);
        }
        return code.add(json()).build();
    }

    /** The member that is the whole body. */
    CodeBlock payload(Binding payload, AbsentPayload absent) {
        TypeRef type = message.member(payload).type();
        if (Message.isJson(type)) {
            boolean braces = type instanceof TypeRef.StructureRef
                    && absent == AbsentPayload.EMPTY_OBJECT
                    && message.member(payload).presence() instanceof Presence.Maybe;
            return braces ? jsonOrBraces(payload, type) : json(payload, type);
        }
        String mediaType = message.mediaType();
        return message.ifPresent(
                value,
                payload,
                got -> CodeBlock.builder()
                        .addStatement(
                                "$N.setHeader($S, $L).body($L)",
                                target,
                                "Content-Type",
                                Literals.string(mediaType == null ? "application/octet-stream" : mediaType),
                                bytes(type, payload, got))
                        .build());
    }

    /** What a structure that is the payload becomes if it is not there: clients write an empty one, servers nothing. */
    enum AbsentPayload {
        EMPTY_OBJECT,
        NOTHING
    }

    /** The headers, those of a prefix first, so that a header with a member of its own has that member's value. */
    CodeBlock headers() {
        CodeBlock.Builder code = CodeBlock.builder();
        message.at(Location.PREFIX_HEADERS)
                .forEach(binding -> code.add(message.ifPresent(value, binding, got -> prefixHeaders(binding, got))));
        message.at(Location.HEADER)
                .forEach(binding -> code.add(message.ifPresent(
                        value,
                        binding,
                        got -> CodeBlock.builder()
                                .addStatement(
                                        "$N.setHeader($L, $L)",
                                        target,
                                        Literals.string(binding.name()),
                                        header(binding, got))
                                .build())));
        return code.build();
    }

    private CodeBlock json(Binding payload, TypeRef type) {
        return message.ifPresent(
                value,
                payload,
                got -> CodeBlock.builder()
                        .addStatement("$1T out = new $1T()", RuntimeTypes.JSON_WRITER)
                        .addStatement(written(type, got))
                        .add(json())
                        .build());
    }

    private CodeBlock jsonOrBraces(Binding payload, TypeRef type) {
        String local = message.local(payload);
        return CodeBlock.builder()
                .addStatement("$1T out = new $1T()", RuntimeTypes.JSON_WRITER)
                .addStatement(
                        "$T $N = $L",
                        message.types().boxed(type),
                        local,
                        message.accessor(value, message.member(payload)))
                .beginControlFlow("if ($N == null)", local)
                .addStatement("out.beginObject()")
                .addStatement("out.endObject()")
                .nextControlFlow("else")
                .addStatement(written(type, CodeBlock.of("$N", local)))
                .endControlFlow()
                .add(json())
                .build();
    }

    private CodeBlock written(TypeRef type, CodeBlock got) {
        return type instanceof TypeRef.Document
                ? CodeBlock.of("out.writeDocument($L)", got)
                : CodeBlock.of("$T.write(out, $L)", message.payloadCodec(type), got);
    }

    private CodeBlock json() {
        return CodeBlock.builder()
                .addStatement(
                        "$N.setHeader($S, $S).body(out.toByteArray())", target, "Content-Type", "application/json")
                .build();
    }

    private CodeBlock bytes(TypeRef type, Binding payload, CodeBlock got) {
        if (type instanceof TypeRef.Stream stream) {
            return stream.requiresLength()
                    ? CodeBlock.of("$T.sent($L, $L)", RuntimeTypes.REQUIRED_LENGTH, TextForm.path(payload), got)
                    : got;
        }
        return Message.isBlob(type)
                ? CodeBlock.of("$L.toByteArray()", got)
                : CodeBlock.of("$L.getBytes($T.UTF_8)", text.written(type, payload, got), StandardCharsets.class);
    }

    private CodeBlock prefixHeaders(Binding binding, CodeBlock got) {
        TypeRef.MapOf map = (TypeRef.MapOf) message.member(binding).type();
        CodeBlock set = CodeBlock.of(
                "$N.setHeader($L, $L)",
                target,
                prefixed(binding, TextForm.plain(map.key().type(), "name")),
                TextForm.plain(map.value().type(), "text"));
        return CodeBlock.builder()
                .addStatement("$L.forEach((name, text) -> $L)", got, set)
                .build();
    }

    private static CodeBlock prefixed(Binding binding, CodeBlock name) {
        return binding.name().isEmpty() ? name : CodeBlock.of("$L + $L", Literals.string(binding.name()), name);
    }

    private CodeBlock header(Binding binding, CodeBlock got) {
        if (!(message.member(binding).type() instanceof TypeRef.ListOf list)) {
            return text.written(message.member(binding).type(), binding, got);
        }
        TypeRef item = list.element().type();
        return CodeBlock.of(
                "$T.$L($L, item -> $L)",
                RuntimeTypes.HEADER_LISTS,
                TextForm.isDate(item, binding) ? "joinDates" : "join",
                got,
                text.written(item, binding, CodeBlock.of("item")));
    }
}
