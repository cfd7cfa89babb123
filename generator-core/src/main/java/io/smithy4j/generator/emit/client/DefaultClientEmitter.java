package io.smithy4j.generator.emit.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.emit.support.Methods;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

// Emits, for a service Post with the operation Send:
//   final class DefaultPostClient implements PostClient {
//       public SendOutput send(SendInput input) { return pipeline.call(SendClientAwsJson11.INSTANCE, input); }
//       public PostClient with(Consumer<ClientOverrides> overrides) { return new
// DefaultPostClient(pipeline.with(overrides)); }
//   }
// and DefaultPostAsyncClient, the same over callAsync.
public final class DefaultClientEmitter implements Emitter {
    @Override
    public List<EmittedFile> emit(EmitContext context) {
        if (!context.asksFor(Artifact.CLIENT)) {
            return List.of();
        }
        return Stream.of(ClientForm.values())
                .map(form -> JavaFiles.of(context, context.model().id(), clientClass(context, form)))
                .toList();
    }

    private static TypeSpec clientClass(EmitContext context, ClientForm form) {
        ServiceModel model = context.model();
        ClassName client = context.types().derived(model.id(), form.client());
        TypeSpec.Builder type = TypeSpec.classBuilder(context.types().derived(model.id(), form.defaultClient()))
                .addJavadoc("The operations of {@link $T}, each handed to the call pipeline.", client)
                .addAnnotations(Deprecations.suppression(usesDeprecated(model)))
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(client)
                .addField(RuntimeTypes.CLIENT_PIPELINE, "pipeline", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(RuntimeTypes.CLIENT_PIPELINE, "pipeline")
                        .addStatement("this.pipeline = pipeline")
                        .build());
        model.operations().forEach(operation -> type.addMethod(callMethod(context, form, operation)));
        return type.addMethod(Methods.overriding("with")
                        .returns(client)
                        .addParameter(ClientEmitter.OVERRIDING, "overrides")
                        .addStatement(
                                "return new $T(pipeline.with(overrides))",
                                context.types().derived(model.id(), form.defaultClient()))
                        .build())
                .addMethod(Methods.overriding("close")
                        .addStatement("pipeline.close()")
                        .build())
                .build();
    }

    private static MethodSpec callMethod(EmitContext context, ClientForm form, Operation operation) {
        JavaTypes types = context.types();
        return Methods.overriding(context.names().method(operation.id()))
                .returns(form.returned(types.declared(operation.output())))
                .addParameter(types.declared(operation.input()), "input")
                .addStatement(
                        "return pipeline.$L($T.INSTANCE, input)",
                        form.pipelineMethod(),
                        types.derived(
                                operation.id(),
                                Derived.clientOperation(
                                        context.model().protocols().get(0))))
                .build();
    }

    private static boolean usesDeprecated(ServiceModel model) {
        return model.docs().deprecation() != null
                || model.operations().stream()
                        .anyMatch(operation -> operation.docs().deprecation() != null)
                || new Deprecations(model).inSignatures(model.operations());
    }
}
