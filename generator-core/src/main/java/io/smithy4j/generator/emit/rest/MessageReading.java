package io.smithy4j.generator.emit.rest;

import com.palantir.javapoet.CodeBlock;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.ir.Binding;
import io.smithy4j.generator.ir.Binding.Location;
import io.smithy4j.generator.ir.Presence;
import io.smithy4j.generator.ir.TypeRef;
import io.smithy4j.generator.javatype.RuntimeTypes;

// Emits what reads headers and body into a builder:
//   HttpHeaders headers = request.headers();
//   String count = headers.first("X-Count");
//   if (count != null) { builder.count(TextValues.readInt("/count", count)); }
//   JsonReader in = JsonReader.ofBody(body, missing);
//   SendInputRequestCodec.readMembers(in, builder);
//   in.end();
final class MessageReading {
    private final Message message;
    private final String source;
    private final TextForm.Reader reader;
    private final TextForm text;

    /** {@code source} is the variable that holds the message. */
    MessageReading(Message message, String source, TextForm.Reader reader) {
        this.message = message;
        this.source = source;
        this.reader = reader;
        this.text = new TextForm(message.types(), reader);
    }

    CodeBlock headers() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (message.at(Location.HEADER, Location.PREFIX_HEADERS).findAny().isPresent()) {
            code.addStatement("$T headers = $N.headers()", RuntimeTypes.HTTP_HEADERS, source);
        }
        message.at(Location.HEADER).forEach(binding -> code.add(header(binding)));
        message.at(Location.PREFIX_HEADERS).forEach(binding -> code.add(prefixHeaders(binding)));
        return code.build();
    }

    /** The status of a response, if a member has it. */
    CodeBlock status() {
        CodeBlock.Builder code = CodeBlock.builder();
        message.at(Location.RESPONSE_CODE)
                .forEach(binding -> code.addStatement(set(binding, CodeBlock.of("$N.status()", source))));
        return code.build();
    }

    /** A text that may be null: if it is not, the builder gets its value. */
    CodeBlock optional(Binding binding, CodeBlock found) {
        String local = message.local(binding);
        return CodeBlock.builder()
                .addStatement("$T $N = $L", String.class, local, found)
                .beginControlFlow("if ($N != null)", local)
                .addStatement(
                        set(binding, text.read(message.member(binding).type(), binding, CodeBlock.of("$N", local))))
                .endControlFlow()
                .build();
    }

    /** A list of texts at {@code holder}, which says whether it has the name and hands it out. */
    CodeBlock list(Binding binding, CodeBlock condition, CodeBlock found) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", condition)
                .addStatement(set(binding, found))
                .endControlFlow()
                .build();
    }

    CodeBlock set(Binding binding, CodeBlock read) {
        return CodeBlock.of("builder.$N($L)", message.javaName(message.member(binding)), read);
    }

    CodeBlock parser(Binding binding) {
        return text.parser(item(binding), binding);
    }

    /** The arguments that make enums of the keys and values of a map; none if they are strings. */
    CodeBlock mapReaders(Binding binding) {
        return text.mapReaders(message.member(binding).type());
    }

    CodeBlock readText(Binding binding, CodeBlock found) {
        return text.read(message.member(binding).type(), binding, found);
    }

    /** The body, of whichever kind it is; nothing if there is none to read. */
    CodeBlock body() {
        Binding payload = message.payload();
        if (payload != null) {
            return payload(payload);
        }
        if (message.document().members().isEmpty()) {
            return CodeBlock.of("");
        }
        return CodeBlock.builder()
                .addStatement("$1T in = $1T.$2L", RuntimeTypes.JSON_READER, ofBody())
                .addStatement("$T.readMembers(in, builder)", message.documentCodec())
                .addStatement("in.end()")
                .build();
    }

    /** The body if all of the structure is there: read and returned at once. */
    CodeBlock wholeBody(String local) {
        return CodeBlock.builder()
                .addStatement("$1T in = $1T.$2L", RuntimeTypes.JSON_READER, ofBody())
                .addStatement("$T $N = $T.read(in)", message.type(), local, message.documentCodec())
                .addStatement("in.end()")
                .addStatement("return $N", local)
                .build();
    }

    CodeBlock built() {
        if (!message.isCorrected()) {
            return CodeBlock.of("return builder.build()");
        }
        return reader == TextForm.Reader.SERVER
                ? CodeBlock.of("return builder.buildCorrected(missing)")
                : CodeBlock.of("return builder.buildCorrected(member -> {})");
    }

    private String ofBody() {
        return reader == TextForm.Reader.SERVER ? "ofBody(body, missing)" : "ofBody(body)";
    }

    private CodeBlock header(Binding binding) {
        CodeBlock name = Literals.string(binding.name());
        if (!(message.member(binding).type() instanceof TypeRef.ListOf)) {
            return optional(binding, CodeBlock.of("headers.first($L)", name));
        }
        CodeBlock found = CodeBlock.of(
                "$T.$L(headers, $L, $L, $L)",
                RuntimeTypes.HEADER_LISTS,
                TextForm.isDate(item(binding), binding) ? "dates" : "list",
                name,
                TextForm.path(binding),
                parser(binding));
        return list(binding, CodeBlock.of("headers.first($L) != null", name), found);
    }

    private CodeBlock prefixHeaders(Binding binding) {
        String local = message.local(binding);
        return CodeBlock.builder()
                .addStatement(
                        "$T $N = $T.withPrefix($L)",
                        message.types().boxed(message.member(binding).type()),
                        local,
                        RuntimeTypes.HEADER_LISTS,
                        TextForm.arguments(
                                CodeBlock.of("headers"), Literals.string(binding.name()), mapReaders(binding)))
                .beginControlFlow("if (!$N.isEmpty())", local)
                .addStatement(set(binding, CodeBlock.of("$N", local)))
                .endControlFlow()
                .build();
    }

    private CodeBlock payload(Binding payload) {
        TypeRef type = message.member(payload).type();
        if (Message.isJson(type)) {
            return json(payload, type);
        }
        if (type instanceof TypeRef.Stream stream) {
            return CodeBlock.builder()
                    .addStatement(set(payload, streamed(payload, stream)))
                    .build();
        }
        CodeBlock read = Message.isBlob(type)
                ? CodeBlock.of("$T.wrap(body)", RuntimeTypes.BLOB)
                : text.read(
                        type,
                        payload,
                        CodeBlock.of("$T.readUtf8($L, body)", RuntimeTypes.TEXT_VALUES, TextForm.path(payload)));
        // An empty body is no value, unless there has to be one.
        return message.member(payload).presence() instanceof Presence.Always
                ? CodeBlock.builder().addStatement(set(payload, read)).build()
                : list(payload, CodeBlock.of("body.length > 0"), read);
    }

    // What a service answers is read as it comes: only requests are held to what the model asks of senders.
    private CodeBlock streamed(Binding payload, TypeRef.Stream stream) {
        CodeBlock body = CodeBlock.of("$N.body()", source);
        return stream.requiresLength() && reader == TextForm.Reader.SERVER
                ? CodeBlock.of("$T.received($L, $L)", RuntimeTypes.REQUIRED_LENGTH, TextForm.path(payload), body)
                : body;
    }

    private CodeBlock json(Binding payload, TypeRef type) {
        boolean tellsMissing = reader == TextForm.Reader.SERVER && !(type instanceof TypeRef.Document);
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("if ($L)", isThere(payload, type));
        if (tellsMissing) {
            code.addStatement("$T inside = missing.inside()", RuntimeTypes.MISSING_PATHS)
                    .addStatement("$1T in = $1T.ofBody(body, inside)", RuntimeTypes.JSON_READER);
        } else {
            // Documents have nothing in them that could be missing.
            code.addStatement("$1T in = $1T.$2L", RuntimeTypes.JSON_READER, ofBody());
        }
        code.addStatement(set(
                        payload,
                        type instanceof TypeRef.Document
                                ? CodeBlock.of("in.readDocument()")
                                : CodeBlock.of("$T.read(in)", message.payloadCodec(type))))
                .addStatement("in.end()");
        if (tellsMissing) {
            code.addStatement("missing.addBelow($L, inside)", TextForm.path(payload));
        }
        return code.endControlFlow().build();
    }

    // Clients write braces for a structure that is not there: Smithy's protocol test
    // RestJsonHttpWithEmptyStructurePayload.
    private CodeBlock isThere(Binding payload, TypeRef type) {
        boolean braces = reader == TextForm.Reader.SERVER
                && type instanceof TypeRef.StructureRef
                && message.member(payload).presence() instanceof Presence.Maybe;
        return braces ? CodeBlock.of("$T.hasContent(body)", RuntimeTypes.JSON_READER) : CodeBlock.of("body.length > 0");
    }

    private TypeRef item(Binding binding) {
        return message.member(binding).type() instanceof TypeRef.ListOf list
                ? list.element().type()
                : message.member(binding).type();
    }
}
