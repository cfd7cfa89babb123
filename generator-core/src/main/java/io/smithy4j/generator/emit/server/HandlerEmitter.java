package io.smithy4j.generator.emit.server;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.emit.support.Javadoc;
import io.smithy4j.generator.emit.support.ThrowsTags;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Docs;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.List;
import javax.lang.model.element.Modifier;

// Emits, for a service Post with the operation Send:
//   public interface PostHandler { SendOutput send(SendInput input, RequestContext context); }
public final class HandlerEmitter implements Emitter {
    @Override
    public List<EmittedFile> emit(EmitContext context) {
        return context.asksFor(Artifact.SERVER)
                ? List.of(JavaFiles.of(context, context.model().id(), handlerInterface(context)))
                : List.of();
    }

    private static TypeSpec handlerInterface(EmitContext context) {
        ClassName service = context.types().derived(context.model().id(), Derived.SERVICE);
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(
                        context.types().derived(context.model().id(), Derived.HANDLER))
                .addJavadoc(undeprecated(context.model().docs())
                        .paragraph("""
                                Implement this interface and hand it to {@link $T#of}. Methods are
                                called by many threads at once. An exception that an operation lists is the answer to the
                                caller; any other one becomes an internal failure without details.""", service)
                        .build())
                .addAnnotations(Deprecations.suppression(new Deprecations(context.model())
                        .inSignatures(context.model().operations())))
                .addModifiers(Modifier.PUBLIC);
        context.model().operations().forEach(operation -> type.addMethod(operationMethod(context, operation)));
        return type.build();
    }

    private static MethodSpec operationMethod(EmitContext context, Operation operation) {
        Javadoc javadoc = undeprecated(operation.docs());
        ThrowsTags.add(javadoc, context, operation);
        return MethodSpec.methodBuilder(context.names().method(operation.id()))
                .addJavadoc(javadoc.build())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(context.types().declared(operation.output()))
                .addParameter(context.types().declared(operation.input()), "input")
                .addParameter(RuntimeTypes.REQUEST_CONTEXT, "context")
                .build();
    }

    // Callers should leave what is deprecated; whoever implements the service cannot, so a handler only mentions it.
    private static Javadoc undeprecated(Docs docs) {
        Javadoc javadoc = Javadoc.of(new Docs(docs.text(), null));
        Docs.Deprecation deprecation = docs.deprecation();
        return deprecation == null ? javadoc : javadoc.paragraph("Deprecated: $L", Javadoc.reason(deprecation));
    }
}
