package io.smithy4j.generator.emit.type;

import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.Outline;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.emit.support.SafeJavadoc;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.javatype.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;

// Emits what the package is for, as text, since JavaPoet knows no package-info:
//   /** Post Office: types, client, handler, service and validators. ... */
//   @NullMarked
//   package com.example.post;
public final class PackageInfoEmitter implements Emitter {
    @Override
    public List<EmittedFile> emit(EmitContext context) {
        ServiceModel model = context.model();
        String title = model.title() == null ? model.id().name() : model.title();
        String lead = SafeJavadoc.plain(title) + ": " + contents(context) + ".";
        String docs = SafeJavadoc.of("", model.docs().text());
        String comment = docs.isEmpty() ? lead : lead + "\n\n<p>" + docs;
        String packageName = context.names().packageName();
        String annotations = RuntimeTypes.NULLABLE.packageName();
        StringBuilder text = new StringBuilder(JavaFiles.header(model.id())).append("/**\n");
        comment.lines()
                .forEach(line -> text.append((" * " + line).stripTrailing()).append('\n'));
        text.append(" */\n@NullMarked\npackage ").append(packageName).append(";\n\n");
        text.append("import ").append(annotations).append(".NullMarked;\n");
        Outline planned = new Outline(model.id(), List.of(Outline.type("package", packageName, List.of("NullMarked"))));
        return List.of(new EmittedFile(JavaFiles.path(packageName, "package-info"), text.toString(), planned));
    }

    private static String contents(EmitContext context) {
        List<String> parts = new ArrayList<>(List.of("types"));
        if (context.asksFor(Artifact.CLIENT)) {
            parts.add("client");
        }
        if (context.asksFor(Artifact.SERVER)) {
            parts.addAll(List.of("handler", "service"));
        }
        if (context.asksFor(Artifact.VALIDATORS)) {
            parts.add("validators");
        }
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
