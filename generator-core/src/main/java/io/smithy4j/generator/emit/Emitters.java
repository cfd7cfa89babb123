package io.smithy4j.generator.emit;

import java.util.List;

/** Stands in until the emitters come. */
public final class Emitters {
    private Emitters() {}

    public static List<EmittedFile> emit(EmitContext context) {
        String path = context.names().packageName().replace('.', '/') + "/package-info.java";
        return List.of(new EmittedFile(path, "package " + context.names().packageName() + ";\n"));
    }
}
