package io.smithy4j.generator.emit.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.List;
import javax.lang.model.element.Modifier;

// Emits, for a service Post with the operation Send:
//   final class DefaultPostClient implements PostClient {
//       public SendOutput send(SendInput input) { return pipeline.call(SendClientAwsJson11.INSTANCE, input); }
//   }
public final class DefaultClientEmitter implements Emitter {
    @Override
    public List<EmittedFile> emit(EmitContext context) {
        return context.asksFor(Artifact.CLIENT)
                ? List.of(JavaFiles.of(context, context.model().id(), clientClass(context)))
                : List.of();
    }

    private static TypeSpec clientClass(EmitContext context) {
        ServiceModel model = context.model();
        ClassName client = context.types().derived(model.id(), Derived.CLIENT);
        TypeSpec.Builder type = TypeSpec.classBuilder(context.types().derived(model.id(), Derived.DEFAULT_CLIENT))
                .addJavadoc("The operations of {@link $T}, each handed to the call pipeline.", client)
                .addAnnotations(Deprecations.suppression(usesDeprecated(model)))
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(client)
                .addField(RuntimeTypes.CLIENT_PIPELINE, "pipeline", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(RuntimeTypes.CLIENT_CONFIG, "config")
                        .addStatement("this.pipeline = new $T(config)", RuntimeTypes.CLIENT_PIPELINE)
                        .build());
        model.operations().forEach(operation -> type.addMethod(callMethod(context, operation)));
        return type.addMethod(
                        overriding("close").addStatement("pipeline.close()").build())
                .build();
    }

    private static MethodSpec callMethod(EmitContext context, Operation operation) {
        JavaTypes types = context.types();
        return overriding(context.names().method(operation.id()))
                .returns(types.declared(operation.output()))
                .addParameter(types.declared(operation.input()), "input")
                .addStatement(
                        "return pipeline.call($T.INSTANCE, input)",
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

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
