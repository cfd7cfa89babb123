package io.smithy4j.generator.emit.server;

import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

// Emits, for a service Post with the operations Send and Track:
//   public interface PostHandler extends SendOperation, TrackOperation {}
//   public interface PostAsyncHandler extends SendAsyncOperation, TrackAsyncOperation {}
public final class HandlerEmitter implements Emitter {
    private static final String BLOCKING = """
            Methods are called by many threads at once and may block. An exception that an operation lists is the
            answer to the caller; any other one becomes an internal failure without details.""";
    private static final String ASYNC = """
            Methods are called by many threads at once and should not block; their stages may be completed on any
            thread. A stage is cancelled when it becomes known that nobody waits for the answer any more. An
            exception that an operation lists, thrown or in the stage, is the answer to the caller; any other one
            becomes an internal failure without details.""";

    @Override
    public List<EmittedFile> emit(EmitContext context) {
        if (!context.asksFor(Artifact.SERVER)) {
            return List.of();
        }
        return Stream.of(HandlerForm.values())
                .map(form -> JavaFiles.of(context, context.model().id(), handlerInterface(context, form)))
                .toList();
    }

    private static TypeSpec handlerInterface(EmitContext context, HandlerForm form) {
        JavaTypes types = context.types();
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(form.handler(context))
                .addJavadoc(HandlerJavadoc.undeprecated(context.model().docs())
                        .paragraph(
                                "Implement this interface, one method an operation, and hand it to {@link $T#$L}.\n$L",
                                types.derived(context.model().id(), Derived.SERVICE),
                                form.factoryMethod(),
                                form == HandlerForm.BLOCKING ? BLOCKING : ASYNC)
                        .build())
                .addModifiers(Modifier.PUBLIC);
        context.model().operations().forEach(operation -> type.addSuperinterface(form.operation(context, operation)));
        return type.build();
    }
}
