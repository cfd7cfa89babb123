package io.smithy4j.generator.emit.server;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.AwsJson;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.emit.support.Methods;
import io.smithy4j.generator.emit.support.RejectionMethod;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Operation;
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
//       public HttpResponse encodeRejection(List<Violation> violations) ...     if an error of the service can tell
// them
//   }
public final class ServerProtocolEmitter implements Emitter {
    @Override
    public List<EmittedFile> emit(EmitContext context) {
        if (!context.asksFor(Artifact.SERVER)) {
            return List.of();
        }
        return AwsJson.spokenIn(context.model()).stream()
                .map(version -> JavaFiles.of(context, context.model().id(), new ProtocolClass(context, version).type()))
                .toList();
    }

    private static final class ProtocolClass {
        private final EmitContext context;
        private final AwsJson version;
        private final ServiceModel model;
        private final JavaTypes types;

        ProtocolClass(EmitContext context, AwsJson version) {
            this.context = context;
            this.version = version;
            this.model = context.model();
            this.types = context.types();
        }

        TypeSpec type() {
            TypeSpec.Builder type = TypeSpec.classBuilder(types.derived(model.id(), Derived.server(version.protocol())))
                    .addJavadoc(
                            "The service in $L: which operation a request names, and how faults are told.",
                            version.label())
                    .addModifiers(Modifier.FINAL)
                    .superclass(RuntimeTypes.SERVER_PROTOCOL);
            model.operations()
                    .forEach(operation ->
                            type.addField(anyOperation(), name(operation), Modifier.PRIVATE, Modifier.FINAL));
            type.addMethod(constructor())
                    .addMethod(speaksMethod())
                    .addMethod(routeMethod())
                    .addMethod(encodeFaultMethod());
            return RejectionMethod.of(context, Derived.errors(version.protocol()))
                    .map(type::addMethod)
                    .orElse(type)
                    .build();
        }

        private MethodSpec constructor() {
            MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                    .addParameter(ServiceBuilderClass.of(types.derived(model.id(), Derived.SERVICE)), "builder");
            model.operations()
                    .forEach(operation -> constructor.addStatement(
                            "this.$1N = builder.$1N == null\n? $2T.notImplemented($3L)\n: new $4T(builder.$1N)",
                            name(operation),
                            RuntimeTypes.SERVER_OPERATION,
                            Literals.string(operation.id().name()),
                            types.derived(operation.id(), Derived.serverOperation(version.protocol()))));
            return constructor.build();
        }

        // The versions share their header; the last of them also answers what has neither's media type.
        private MethodSpec speaksMethod() {
            MethodSpec.Builder method = Methods.overriding("speaks")
                    .returns(boolean.class)
                    .addParameter(RuntimeTypes.HTTP_REQUEST, "request");
            List<AwsJson> versions = AwsJson.spokenIn(model);
            if (versions.size() == 1 || version == versions.get(versions.size() - 1)) {
                return method.addStatement("return request.headers().first($S) != null", "x-amz-target")
                        .build();
            }
            return method.addStatement("$T mediaType = request.headers().first($S)", String.class, "content-type")
                    .addStatement(
                            "return request.headers().first($S) != null\n&& mediaType != null\n"
                                    + "&& mediaType.startsWith($S)",
                            "x-amz-target",
                            version.mediaType())
                    .build();
        }

        private MethodSpec routeMethod() {
            CodeBlock.Builder routes = CodeBlock.builder().add("return switch (target) {\n$>");
            model.operations()
                    .forEach(operation -> routes.addStatement(
                            "case $L -> this.$N",
                            Literals.string(
                                    model.id().name() + "." + operation.id().name()),
                            name(operation)));
            routes.addStatement("default -> null").add("$<};\n");
            return Methods.overriding("route")
                    .returns(JavaTypes.nullable(anyOperation()))
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

        private MethodSpec encodeFaultMethod() {
            return Methods.overriding("encodeFault")
                    .returns(RuntimeTypes.HTTP_RESPONSE)
                    .addParameter(RuntimeTypes.SERVER_FAULT, "fault")
                    .addStatement(
                            "return $T.builder(fault.status())\n.header($S, $S)\n.header($S, fault.name())\n"
                                    + ".body($T.body(fault.name(), fault.message()))\n.build()",
                            RuntimeTypes.HTTP_RESPONSE,
                            "Content-Type",
                            version.mediaType(),
                            "x-amzn-errortype",
                            RuntimeTypes.JSON_ERROR)
                    .build();
        }

        private static ParameterizedTypeName anyOperation() {
            TypeName any = WildcardTypeName.subtypeOf(Object.class);
            return ParameterizedTypeName.get(RuntimeTypes.SERVER_OPERATION, any, any);
        }

        private String name(Operation operation) {
            return context.names().method(operation.id());
        }
    }
}
