package io.smithy4j.generator.emit.codec;

import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.ir.Declaration.UnionDeclaration;
import io.smithy4j.generator.ir.Declaration.WithMembers;
import java.util.List;

/** Emits a {@link JsonCodecClass} or {@link JsonUnionCodecClass} for whatever travels and has members. */
public final class JsonCodecEmitter implements Emitter {
    @Override
    public List<EmittedFile> emit(EmitContext context) {
        WireUse use = WireUse.of(context);
        return context.model().declarations().values().stream()
                .filter(WithMembers.class::isInstance)
                .map(WithMembers.class::cast)
                .filter(declaration ->
                        use.written().contains(declaration.id()) || use.read().contains(declaration.id()))
                .map(declaration -> JavaFiles.of(context, declaration.id(), codec(context, declaration, use)))
                .toList();
    }

    private static TypeSpec codec(EmitContext context, WithMembers declaration, WireUse use) {
        return declaration instanceof UnionDeclaration union
                ? new JsonUnionCodecClass(context, union, use).type()
                : new JsonCodecClass(context, declaration, use).type();
    }
}
