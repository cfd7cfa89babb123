package io.smithy4j.generator.emit.server;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.javatype.RuntimeTypes;
import javax.lang.model.element.Modifier;

// Emits, inside of PostService, for each operation; an operation that is not given stays null, and the settings are the
// runtime's:
//   public static final class Builder extends ServiceBuilder<Builder> {
//       @Nullable SendAsyncOperation send;
//       public Builder send(SendOperation operation) ...       public Builder sendAsync(SendAsyncOperation operation)
// ...
//       public PostService build() ...
//   }
final class ServiceBuilderClass {
    private final EmitContext context;
    private final ClassName service;
    private final ClassName name;

    ServiceBuilderClass(EmitContext context, ClassName service) {
        this.context = context;
        this.service = service;
        this.name = of(service);
    }

    /** The name of the builder of a service. */
    static ClassName of(ClassName service) {
        return service.nestedClass("Builder");
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc("""
                        Takes the operations one by one, in any order; of two for the same operation the later one counts. An
                        operation that is not given answers {@code NotImplemented}, status 501. Not safe for use by several
                        threads.""")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.SERVICE_BUILDER, name))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("self")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(name)
                        .addStatement("return this")
                        .build());
        for (Operation operation : context.model().operations()) {
            type.addField(
                            JavaTypes.nullable(HandlerForm.ASYNC.operation(context, operation)),
                            context.names().method(operation.id()))
                    .addMethod(blockingMethod(operation))
                    .addMethod(asyncMethod(operation));
        }
        return type.addMethod(MethodSpec.methodBuilder("build")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(service)
                        .addStatement("return new $T(this, config())", service)
                        .build())
                .build();
    }

    private MethodSpec blockingMethod(Operation operation) {
        return taking(HandlerForm.BLOCKING, operation)
                .addStatement(
                        "return $N($T.of(operation))",
                        HandlerForm.ASYNC.builderMethod(context, operation),
                        HandlerForm.ASYNC.operation(context, operation))
                .build();
    }

    private MethodSpec asyncMethod(Operation operation) {
        return taking(HandlerForm.ASYNC, operation)
                .addStatement("this.$N = operation", context.names().method(operation.id()))
                .addStatement("return this")
                .build();
    }

    private MethodSpec.Builder taking(HandlerForm form, Operation operation) {
        return MethodSpec.methodBuilder(form.builderMethod(context, operation))
                .addModifiers(Modifier.PUBLIC)
                .returns(name)
                .addParameter(form.operation(context, operation), "operation");
    }
}
