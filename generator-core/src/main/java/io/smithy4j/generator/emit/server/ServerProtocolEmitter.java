package io.smithy4j.generator.emit.server;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.AwsJson;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.emit.support.Methods;
import io.smithy4j.generator.emit.support.RejectionMethod;
import io.smithy4j.generator.ir.Artifact;
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
        private final OperationTable table;

        ProtocolClass(EmitContext context, AwsJson version) {
            this.context = context;
            this.version = version;
            this.model = context.model();
            this.types = context.types();
            this.table = new OperationTable(context, version);
        }

        TypeSpec type() {
            TypeSpec.Builder type = TypeSpec.classBuilder(types.derived(model.id(), Derived.server(version.protocol())))
                    .addJavadoc(
                            "The service in $L: which operation a request names, and how faults are told.",
                            version.label())
                    .addModifiers(Modifier.FINAL)
                    .superclass(RuntimeTypes.SERVER_PROTOCOL);
            type.addFields(table.fields())
                    .addMethods(table.constructor())
                    .addMethod(speaksMethod())
                    .addMethod(routeMethod())
                    .addMethod(encodeFaultMethod());
            return RejectionMethod.of(context, Derived.errors(version.protocol()))
                    .map(type::addMethod)
                    .orElse(type)
                    .build();
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
            return Methods.overriding("route")
                    .returns(JavaTypes.nullable(OperationTable.ANY_OPERATION))
                    .addParameter(RuntimeTypes.HTTP_REQUEST, "request")
                    .addStatement("$T target = request.headers().first($S)", String.class, "x-amz-target")
                    .beginControlFlow(
                            "if (target == null || !request.method().equals($S) || !request.path().equals($S))",
                            "POST",
                            "/")
                    .addStatement("return null")
                    .endControlFlow()
                    .addCode(table.route())
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
    }
}
