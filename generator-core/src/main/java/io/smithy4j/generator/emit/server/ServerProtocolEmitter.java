package io.smithy4j.generator.emit.server;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.emit.support.RejectionMethod;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.Protocol;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.List;
import javax.lang.model.element.Modifier;

// Emits, for a service Post with the operation Send:
//   final class PostServerAwsJson11 extends ServerProtocol {
//       public boolean speaks(HttpRequest request) ...
//       public @Nullable ServerOperation<?, ?> route(HttpRequest request) { ... case "Post.Send" -> send; ... }
//       public HttpResponse encodeFault(ServerFault fault) ...
//       public HttpResponse encodeRejection(List<Violation> violations) ...     if the model has ValidationException
//   }
public final class ServerProtocolEmitter implements Emitter {
    @Override
    public List<EmittedFile> emit(EmitContext context) {
        return context.asksFor(Artifact.SERVER) && context.speaks(Protocol.AWS_JSON_1_1)
                ? List.of(JavaFiles.of(context, context.model().id(), new ProtocolClass(context).type()))
                : List.of();
    }

    private static final class ProtocolClass {
        private final EmitContext context;
        private final ServiceModel model;
        private final JavaTypes types;

        ProtocolClass(EmitContext context) {
            this.context = context;
            this.model = context.model();
            this.types = context.types();
        }

        TypeSpec type() {
            TypeSpec.Builder type = TypeSpec.classBuilder(types.derived(model.id(), Derived.SERVER_AWS_JSON_1_1))
                    .addJavadoc("The service in awsJson1_1: which operation a request names, and how faults are told.")
                    .addModifiers(Modifier.FINAL)
                    .superclass(RuntimeTypes.SERVER_PROTOCOL);
            model.operations()
                    .forEach(operation ->
                            type.addField(operationType(operation), name(operation), Modifier.PRIVATE, Modifier.FINAL));
            type.addMethod(constructor())
                    .addMethod(speaksMethod())
                    .addMethod(routeMethod())
                    .addMethod(encodeFaultMethod());
            return RejectionMethod.of(context, Derived.ERRORS_AWS_JSON_1_1)
                    .map(type::addMethod)
                    .orElse(type)
                    .build();
        }

        private MethodSpec constructor() {
            MethodSpec.Builder constructor =
                    MethodSpec.constructorBuilder().addParameter(types.derived(model.id(), Derived.HANDLER), "handler");
            model.operations()
                    .forEach(operation -> constructor.addStatement(
                            "this.$N = new $T(handler)", name(operation), operationType(operation)));
            return constructor.build();
        }

        private static MethodSpec speaksMethod() {
            return overriding("speaks")
                    .returns(boolean.class)
                    .addParameter(RuntimeTypes.HTTP_REQUEST, "request")
                    .addStatement("return request.headers().first($S) != null", "x-amz-target")
                    .build();
        }

        private MethodSpec routeMethod() {
            TypeName any = WildcardTypeName.subtypeOf(Object.class);
            CodeBlock.Builder routes = CodeBlock.builder().add("return switch (target) {\n$>");
            model.operations()
                    .forEach(operation -> routes.addStatement(
                            "case $L -> this.$N",
                            Literals.string(
                                    model.id().name() + "." + operation.id().name()),
                            name(operation)));
            routes.addStatement("default -> null").add("$<};\n");
            return overriding("route")
                    .returns(JavaTypes.nullable(ParameterizedTypeName.get(RuntimeTypes.SERVER_OPERATION, any, any)))
                    .addParameter(RuntimeTypes.HTTP_REQUEST, "request")
                    .addStatement("$T target = request.headers().first($S)", String.class, "x-amz-target")
                    .beginControlFlow(
                            "if (target == null || !request.method().equals($S) || !request.path().equals($S))",
                            "POST",
                            "/")
                    .addStatement("return null")
                    .endControlFlow()
                    .addCode(routes.build())
                    .build();
        }

        private static MethodSpec encodeFaultMethod() {
            return overriding("encodeFault")
                    .returns(RuntimeTypes.HTTP_RESPONSE)
                    .addParameter(RuntimeTypes.SERVER_FAULT, "fault")
                    .addStatement(
                            "return $T.builder(fault.status())\n.header($S, $S)\n.header($S, fault.name())\n"
                                    + ".body($T.body(fault.name(), fault.message()))\n.build()",
                            RuntimeTypes.HTTP_RESPONSE,
                            "Content-Type",
                            "application/x-amz-json-1.1",
                            "x-amzn-errortype",
                            RuntimeTypes.JSON_ERROR)
                    .build();
        }

        private ClassName operationType(Operation operation) {
            return types.derived(operation.id(), Derived.SERVER_OPERATION_AWS_JSON_1_1);
        }

        private String name(Operation operation) {
            return context.names().method(operation.id());
        }
    }

    private static MethodSpec.Builder overriding(String method) {
        return MethodSpec.methodBuilder(method).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
