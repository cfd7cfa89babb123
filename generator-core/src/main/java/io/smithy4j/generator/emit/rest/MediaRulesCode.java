package io.smithy4j.generator.emit.rest;

import com.palantir.javapoet.CodeBlock;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.ir.Binding.Location;
import io.smithy4j.generator.javatype.RuntimeTypes;
import org.jspecify.annotations.Nullable;

// Emits which media types an operation takes and gives:
//   MediaRules.consuming("application/json").producing("image/jpeg")
final class MediaRulesCode {
    private MediaRulesCode() {}

    static CodeBlock of(Message request, Message response) {
        String produced = produced(response);
        return produced == null
                ? consuming(request)
                : CodeBlock.of("$L.producing($L)", consuming(request), Literals.string(produced));
    }

    private static CodeBlock consuming(Message request) {
        // An input without any members may be a JSON object all the same: RestJsonEmptyInputAndEmptyOutputWithJson.
        boolean elsewhere = request.payload() == null
                && request.document().members().isEmpty()
                && !request.document().isWhole();
        if (!request.isModelled() || elsewhere) {
            return CodeBlock.of("$T.consumingNothing()", RuntimeTypes.MEDIA_RULES);
        }
        String mediaType = request.mediaType();
        return mediaType == null
                ? CodeBlock.of("$T.consumingAnything()", RuntimeTypes.MEDIA_RULES)
                : CodeBlock.of("$T.consuming($L)", RuntimeTypes.MEDIA_RULES, Literals.string(mediaType));
    }

    private static @Nullable String produced(Message response) {
        boolean ofTheHandler =
                response.at(Location.HEADER).anyMatch(binding -> binding.name().equalsIgnoreCase("content-type"));
        return response.isModelled() && !ofTheHandler ? response.mediaType() : null;
    }
}
