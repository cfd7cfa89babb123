package io.smithy4j.generator.emit.server;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
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
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

// Emits, for an operation Send:
//   public interface SendOperation { SendOutput send(SendInput input, RequestContext context); }
//   public interface SendAsyncOperation {
//       CompletionStage<SendOutput> send(SendInput input, RequestContext context);
//       static SendAsyncOperation of(SendOperation operation) ...
//   }
public final class OperationInterfaceEmitter implements Emitter {
    @Override
    public List<EmittedFile> emit(EmitContext context) {
        if (!context.asksFor(Artifact.SERVER)) {
            return List.of();
        }
        return context.model().operations().parallelStream()
                .flatMap(operation -> Stream.of(HandlerForm.values())
                        .map(form -> new OperationInterface(context, operation, form).type())
                        .map(type -> JavaFiles.of(context, operation.id(), type)))
                .toList();
    }

    private record OperationInterface(EmitContext context, Operation operation, HandlerForm form) {
        TypeSpec type() {
            TypeSpec.Builder type = TypeSpec.interfaceBuilder(form.operation(context, operation))
                    .addJavadoc(typeJavadoc())
                    .addAnnotation(FunctionalInterface.class)
                    .addAnnotations(Deprecations.suppression(
                            new Deprecations(context.model()).inSignatures(List.of(operation))))
                    .addModifiers(Modifier.PUBLIC)
                    .addMethod(operationMethod());
            return form == HandlerForm.BLOCKING
                    ? type.build()
                    : type.addMethod(ofMethod()).build();
        }

        private CodeBlock typeJavadoc() {
            return CodeBlock.of(
                    "Answers {@code $L}$L: one method of\n{@link $T}, or on its own for\n{@link $T.Builder#$L}.",
                    operation.id().name(),
                    form == HandlerForm.BLOCKING ? "" : " without blocking",
                    form.handler(context),
                    context.types().derived(context.model().id(), Derived.SERVICE),
                    form.builderMethod(context, operation));
        }

        private MethodSpec operationMethod() {
            return MethodSpec.methodBuilder(method())
                    .addJavadoc(methodJavadoc())
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .returns(form.returned(context.types().declared(operation.output())))
                    .addParameter(context.types().declared(operation.input()), "input")
                    .addParameter(RuntimeTypes.REQUEST_CONTEXT, "context")
                    .build();
        }

        private CodeBlock methodJavadoc() {
            Javadoc javadoc = HandlerJavadoc.undeprecated(operation.docs());
            if (form == HandlerForm.BLOCKING) {
                ThrowsTags.add(javadoc, context, operation);
            } else {
                javadoc.tag("@return may fail with what {@link $T#$L} throws", blocking(), method());
            }
            return javadoc.build();
        }

        private MethodSpec ofMethod() {
            ClassName async = form.operation(context, operation);
            return MethodSpec.methodBuilder("of")
                    .addJavadoc("Takes one that may block: it runs on the thread of the request.")
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .returns(async)
                    .addParameter(blocking(), "operation")
                    .addStatement(
                            "return (input, context) -> $T.completedFuture(operation.$N(input, context))",
                            CompletableFuture.class,
                            method())
                    .build();
        }

        private ClassName blocking() {
            return HandlerForm.BLOCKING.operation(context, operation);
        }

        private String method() {
            return context.names().method(operation.id());
        }
    }
}
