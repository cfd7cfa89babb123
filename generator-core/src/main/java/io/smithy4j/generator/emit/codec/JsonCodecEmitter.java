package io.smithy4j.generator.emit.codec;

import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.ir.Declaration.UnionDeclaration;
import io.smithy4j.generator.ir.Declaration.WithMembers;
import io.smithy4j.generator.naming.Derived;
import java.util.List;
import java.util.stream.Stream;

/** Emits a {@link JsonCodecClass} or {@link JsonUnionCodecClass} for whatever travels and has members. */
public final class JsonCodecEmitter implements Emitter {
    @Override
    public List<EmittedFile> emit(EmitContext context) {
        WireUse use = WireUse.of(context);
        Stream<EmittedFile> whole = context.model().declarations().values().stream()
                .filter(WithMembers.class::isInstance)
                .map(WithMembers.class::cast)
                .filter(declaration ->
                        use.written().contains(declaration.id()) || use.read().contains(declaration.id()))
                .map(declaration -> file(context, declaration, use, Derived.JSON_CODEC));
        Stream<EmittedFile> parts = PartialBodies.of(context).stream()
                .map(part -> file(context, part.declaration(), part.use(), part.kind()));
        return Stream.concat(whole, parts).toList();
    }

    private static EmittedFile file(EmitContext context, WithMembers declaration, WireUse use, Derived kind) {
        TypeSpec codec = declaration instanceof UnionDeclaration union
                ? new JsonUnionCodecClass(context, union, use).type()
                : new JsonCodecClass(context, declaration, use, kind).type();
        return JavaFiles.of(context, declaration.id(), codec);
    }
}
