package io.smithy4j.generator.emit.codec;

import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.emit.support.WireForm;
import io.smithy4j.generator.ir.Declaration.UnionDeclaration;
import io.smithy4j.generator.ir.Declaration.WithMembers;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.naming.Derived;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Emits a {@link JsonCodecClass} or {@link JsonUnionCodecClass} for whatever travels and has members. */
public final class JsonCodecEmitter implements Emitter {
    @Override
    public List<EmittedFile> emit(EmitContext context) {
        WireUse awsJson = WireUse.inAwsJson(context);
        WireUse restJson = WireUse.inRestJson(context);
        WireUse ofRestJsonAlone = restJson.where(id -> WireForm.isDouble(context, id));
        Set<Id> withoutCodec = OperationBodies.of(context);
        WireUse common = awsJson.where(id -> !withoutCodec.contains(id))
                .and(restJson.where(id -> !WireForm.isDouble(context, id)));
        Stream<EmittedFile> whole = Stream.concat(
                files(context, common, Derived.JSON_CODEC), files(context, ofRestJsonAlone, Derived.REST_JSON_CODEC));
        Stream<EmittedFile> parts = PartialBodies.of(context).stream()
                .map(part -> file(context, part.declaration(), part.use(), part.kind()));
        return Stream.concat(whole, parts).toList();
    }

    private static Stream<EmittedFile> files(EmitContext context, WireUse use, Derived kind) {
        return context.model().declarations().values().parallelStream()
                .filter(WithMembers.class::isInstance)
                .map(WithMembers.class::cast)
                .filter(declaration ->
                        use.written().contains(declaration.id()) || use.read().contains(declaration.id()))
                .map(declaration -> file(context, declaration, use, kind));
    }

    private static EmittedFile file(EmitContext context, WithMembers declaration, WireUse use, Derived kind) {
        TypeSpec codec = declaration instanceof UnionDeclaration union
                ? new JsonUnionCodecClass(context, union, use, kind).type()
                : new JsonCodecClass(context, declaration, use, kind).type();
        return JavaFiles.of(context, declaration.id(), codec);
    }
}
