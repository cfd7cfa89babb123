package io.smithy4j.generator.emit.support;

import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.ir.Declaration;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Operation;

/** The {@code @throws} tags for the errors that an operation lists. */
public final class ThrowsTags {
    private ThrowsTags() {}

    public static void add(Javadoc javadoc, EmitContext context, Operation operation) {
        for (Id error : operation.errors()) {
            String type = context.names().type(error);
            String text = SafeJavadoc.tag("@throws " + type, reason(context, error));
            javadoc.tag(
                    "@throws $T$L",
                    context.types().declared(error),
                    text.substring("@throws ".length() + type.length()));
        }
    }

    private static String reason(EmitContext context, Id error) {
        Declaration declaration = context.model().declarations().get(error);
        String sentence = declaration == null
                ? ""
                : SafeJavadoc.firstSentence(declaration.docs().text());
        return sentence.isEmpty() ? "an error that the model lists" : sentence;
    }
}
