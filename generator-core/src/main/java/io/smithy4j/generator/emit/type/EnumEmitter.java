package io.smithy4j.generator.emit.type;

import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.ir.Declaration.EnumDeclaration;
import io.smithy4j.generator.ir.Declaration.IntEnumDeclaration;
import java.util.List;
import java.util.stream.Stream;

/** Emits an {@link OpenEnumClass} for each enum, of strings and of integers, or the files of a {@link LargeEnumClass}. */
public final class EnumEmitter implements Emitter {
    @Override
    public List<EmittedFile> emit(EmitContext context) {
        return context.model().declarations().values().parallelStream()
                .flatMap(declaration -> {
                    if (declaration instanceof EnumDeclaration texts) {
                        return Stream.of(OpenEnum.of(texts));
                    }
                    return declaration instanceof IntEnumDeclaration numbers
                            ? Stream.of(OpenEnum.of(numbers))
                            : Stream.of();
                })
                .flatMap(declared -> types(context, declared).map(type -> JavaFiles.of(context, declared.id(), type)))
                .toList();
    }

    private static Stream<TypeSpec> types(EmitContext context, OpenEnum declared) {
        if (!declared.isLarge()) {
            return Stream.of(new OpenEnumClass(context, declared).type());
        }
        LargeEnumClass large = new LargeEnumClass(context, declared);
        return Stream.of(large.constants(), large.type());
    }
}
