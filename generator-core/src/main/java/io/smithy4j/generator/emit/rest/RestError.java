package io.smithy4j.generator.emit.rest;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.rest.MessageWriting.AbsentPayload;
import io.smithy4j.generator.emit.support.ErrorMethods;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.ir.BasicKind;
import io.smithy4j.generator.ir.Binding;
import io.smithy4j.generator.ir.Declaration.ErrorDeclaration;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.TypeRef;
import io.smithy4j.generator.javatype.RuntimeTypes;
import java.util.Optional;
import javax.lang.model.element.Modifier;

// Emits, for an error NotFound with a header, what the class of errors has of it:
//   private static NotFound readNotFound(HttpResponse response, JsonError error, ErrorMetadata metadata) ...
//   static HttpResponse notFound(NotFound error) { JsonWriter out = new JsonWriter(); ... }
final class RestError {
    private final EmitContext context;
    private final ErrorDeclaration error;

    RestError(EmitContext context, ErrorDeclaration error) {
        this.context = context;
        this.error = error;
    }

    Id id() {
        return error.id();
    }

    /** What reads the error in a {@code switch} over names. */
    CodeBlock readExpression() {
        Message message = message();
        return message.document().isWhole()
                ? CodeBlock.of("$T.read($L, metadata)", message.documentCodec(), reader())
                : CodeBlock.of(
                        hasDocument() ? "$L(response, error, metadata)" : "$L(response, body, error, metadata)",
                        readName());
    }

    /** The method that reads an error with members outside of a document. */
    Optional<MethodSpec> readMethod() {
        Message message = message();
        if (message.document().isWhole()) {
            return Optional.empty();
        }
        MessageReading parts = new MessageReading(message, "response", TextForm.Reader.CLIENT);
        MethodSpec.Builder method = MethodSpec.methodBuilder(readName())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(message.type())
                .addParameter(RuntimeTypes.HTTP_RESPONSE, "response");
        if (!hasDocument()) {
            method.addParameter(TypeName.get(byte[].class), "body");
        }
        return Optional.of(method.addParameter(RuntimeTypes.JSON_ERROR, "error")
                .addParameter(RuntimeTypes.ERROR_METADATA, "metadata")
                .addStatement("$T builder = $T.builder().metadata(metadata)", message.builder(), message.type())
                .addCode(parts.status())
                .addCode(parts.headers())
                .addCode(readBody(message, parts))
                .addStatement(parts.built())
                .build());
    }

    private CodeBlock readBody(Message message, MessageReading parts) {
        if (message.payload() != null) {
            return parts.body();
        }
        return message.document().members().isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.builder()
                        .addStatement("$T.readMembers($L, builder)", message.documentCodec(), reader())
                        .build();
    }

    MethodSpec writeMethod() {
        Message message = message();
        MessageWriting parts = new MessageWriting(message, "error", "response");
        Status status = Status.of(message, "error", error.httpStatus());
        Binding payload = message.payload();
        MethodSpec.Builder method = MethodSpec.methodBuilder(ErrorMethods.name(context, error.id()))
                .addModifiers(Modifier.STATIC)
                .returns(RuntimeTypes.HTTP_RESPONSE)
                .addParameter(message.type(), "error");
        CodeBlock body = payload == null ? document(message) : parts.payload(payload, AbsentPayload.NOTHING);
        CodeBlock response = CodeBlock.of(
                payload == null ? "response($L, $L, out)" : "response($L, $L)",
                status.value(),
                Literals.string(error.id().name()));
        CodeBlock headers = parts.headers();
        CodeBlock begun = CodeBlock.builder()
                .addStatement("$T.Builder response = $L", RuntimeTypes.HTTP_RESPONSE, response)
                .build();
        method.addCode(status.statements());
        if (payload != null) {
            return method.addCode(begun)
                    .addCode(body)
                    .addCode(headers)
                    .addStatement("return response.build()")
                    .build();
        }
        method.addCode(body);
        return headers.isEmpty()
                ? method.addStatement("return $L.build()", response).build()
                : method.addCode(begun)
                        .addCode(headers)
                        .addStatement("return response.build()")
                        .build();
    }

    /** Whether the error's body is a document, of which the class writes the end. */
    boolean hasDocument() {
        return message().payload() == null;
    }

    private static CodeBlock document(Message message) {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("$1T out = new $1T()", RuntimeTypes.JSON_WRITER)
                .addStatement("out.beginObject()");
        if (!message.document().members().isEmpty()) {
            code.addStatement("$T.writeMembers(out, error)", message.documentCodec());
        }
        return code.build();
    }

    // A new one for each method, since it knows the names of locals.
    private Message message() {
        return Message.response(context, error.id(), error.bindings());
    }

    private String readName() {
        return "read" + context.names().type(error.id());
    }

    // Some services put the name of the error into a text member called code, where the model has a number.
    private CodeBlock reader() {
        boolean hasOtherCode = message().document().members().stream()
                .anyMatch(member ->
                        member.jsonName().equals("code") && !member.type().equals(new TypeRef.Basic(BasicKind.STRING)));
        return CodeBlock.of("error.$L()", hasOtherCode ? "readerWithoutTextCode" : "reader");
    }
}
