package io.smithy4j.generator.emit.rest;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.ErrorMethods;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.ir.BasicKind;
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
                : CodeBlock.of("$L(response, error, metadata)", readName());
    }

    /** The method that reads an error with members outside of the body. */
    Optional<MethodSpec> readMethod() {
        Message message = message();
        if (message.document().isWhole()) {
            return Optional.empty();
        }
        MessageReading parts = new MessageReading(message, "response", TextForm.Reader.CLIENT);
        MethodSpec.Builder method = MethodSpec.methodBuilder(readName())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(message.type())
                .addParameter(RuntimeTypes.HTTP_RESPONSE, "response")
                .addParameter(RuntimeTypes.JSON_ERROR, "error")
                .addParameter(RuntimeTypes.ERROR_METADATA, "metadata")
                .addStatement("$T builder = $T.builder().metadata(metadata)", message.builder(), message.type())
                .addCode(parts.headers());
        if (!message.document().members().isEmpty()) {
            method.addStatement("$T.readMembers($L, builder)", message.documentCodec(), reader());
        }
        return Optional.of(method.addStatement(parts.built()).build());
    }

    MethodSpec writeMethod() {
        Message message = message();
        MethodSpec.Builder method = MethodSpec.methodBuilder(ErrorMethods.name(context, error.id()))
                .addModifiers(Modifier.STATIC)
                .returns(RuntimeTypes.HTTP_RESPONSE)
                .addParameter(message.type(), "error")
                .addStatement("$1T out = new $1T()", RuntimeTypes.JSON_WRITER)
                .addStatement("out.beginObject()");
        if (!message.document().members().isEmpty()) {
            method.addStatement("$T.writeMembers(out, error)", message.documentCodec());
        }
        CodeBlock headers = new MessageWriting(message, "error", "response").headers();
        CodeBlock response = CodeBlock.of(
                "response($L, $L, out)",
                error.httpStatus(),
                Literals.string(error.id().name()));
        if (headers.isEmpty()) {
            return method.addStatement("return $L.build()", response).build();
        }
        return method.addStatement("$T.Builder response = $L", RuntimeTypes.HTTP_RESPONSE, response)
                .addCode(headers)
                .addStatement("return response.build()")
                .build();
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
