package io.smithy4j.generator.emit.rest;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.AuthRulesCode;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.emit.support.Methods;
import io.smithy4j.generator.emit.support.RejectionMethod;
import io.smithy4j.generator.emit.support.SplitMethods;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.HttpOperation;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.Protocol;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

// Emits, for a service Post with the operation Send:
//   final class PostServerRestJson1 extends ServerProtocol {
//       PostServerRestJson1(PostService.Builder builder) { super("Post", "restJson1"); router.add("PUT",
// "/parcels/{id}", ...); }
//       public boolean speaks(HttpRequest request) ...
//       public @Nullable ServerOperation<?, ?> route(HttpRequest request) { return router.find(request); }
//       public HttpResponse encodeFault(ServerFault fault) ...
//       public HttpResponse encodeRejection(List<Violation> violations) ...     if an error of the service can tell
// them
//   }
public final class RestProtocolEmitter implements Emitter {
    @Override
    public List<EmittedFile> emit(EmitContext context) {
        return context.asksFor(Artifact.SERVER) && context.speaks(Protocol.REST_JSON_1)
                ? List.of(JavaFiles.of(context, context.model().id(), protocolClass(context)))
                : List.of();
    }

    private static TypeSpec protocolClass(EmitContext context) {
        ServiceModel model = context.model();
        TypeSpec.Builder type = TypeSpec.classBuilder(context.types().derived(model.id(), Derived.SERVER_REST_JSON_1))
                .addJavadoc("The service in restJson1: which operation a request names, and how faults are told.")
                .addModifiers(Modifier.FINAL)
                .superclass(RuntimeTypes.SERVER_PROTOCOL)
                .addField(FieldSpec.builder(RuntimeTypes.REST_ROUTER, "router", Modifier.PRIVATE, Modifier.FINAL)
                        .initializer("new $T()", RuntimeTypes.REST_ROUTER)
                        .build())
                .addMethods(constructor(context))
                .addMethod(speaksMethod())
                .addMethod(routeMethod())
                .addMethod(encodeFaultMethod());
        return RejectionMethod.of(context, Derived.ERRORS_REST_JSON_1)
                .map(type::addMethod)
                .orElse(type)
                .build();
    }

    private static List<MethodSpec> constructor(EmitContext context) {
        ServiceModel model = context.model();
        ClassName builder = context.types().derived(model.id(), Derived.SERVICE).nestedClass("Builder");
        MethodSpec signature = MethodSpec.methodBuilder("addRoutes")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(builder, "builder")
                .build();
        SplitMethods parts = new SplitMethods(new NameAllocator(), "addRoutes", signature);
        List<CodeBlock> routes = model.operations().stream()
                .flatMap(operation -> Stream.ofNullable(operation.http()).map(http -> route(context, operation, http)))
                .toList();
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(MethodSpec.constructorBuilder()
                .addParameter(builder, "builder")
                .addStatement(
                        "super($L, $L)",
                        Literals.string(model.id().name()),
                        Literals.string(Protocol.REST_JSON_1.trait().name()))
                .addCode(parts.statements(routes))
                .build());
        methods.addAll(parts.methods());
        return methods;
    }

    private static CodeBlock route(EmitContext context, Operation operation, HttpOperation http) {
        ClassName server = context.types().derived(operation.id(), Derived.SERVER_OPERATION_REST_JSON_1);
        return CodeBlock.builder()
                .addStatement(
                        "router.add($1L, $2L, builder.$3N == null\n? $4T.notImplemented($5L$7L)\n: new $6T(builder.$3N))",
                        Literals.string(http.method()),
                        Literals.string(http.uri()),
                        context.names().method(operation.id()),
                        RuntimeTypes.SERVER_OPERATION,
                        Literals.string(operation.id().name()),
                        server,
                        AuthRulesCode.withoutHandler(operation, server))
                .build();
    }

    private static MethodSpec speaksMethod() {
        return Methods.overriding("speaks")
                .addComment(
                        "Nothing but its route tells a request of restJson1, so this comes after the other protocols.")
                .returns(boolean.class)
                .addParameter(RuntimeTypes.HTTP_REQUEST, "request")
                .addStatement("return true")
                .build();
    }

    private static MethodSpec routeMethod() {
        TypeName any = WildcardTypeName.subtypeOf(Object.class);
        return Methods.overriding("route")
                .returns(JavaTypes.nullable(ParameterizedTypeName.get(RuntimeTypes.SERVER_OPERATION, any, any)))
                .addParameter(RuntimeTypes.HTTP_REQUEST, "request")
                .addStatement("return router.find(request)")
                .build();
    }

    private static MethodSpec encodeFaultMethod() {
        return Methods.overriding("encodeFault")
                .returns(RuntimeTypes.HTTP_RESPONSE)
                .addParameter(RuntimeTypes.SERVER_FAULT, "fault")
                .addStatement(
                        "return $T.builder(fault.status())\n.header($S, $S)\n.header($S, fault.name())\n"
                                + ".body($T.messageBody(fault.message()))\n.build()",
                        RuntimeTypes.HTTP_RESPONSE,
                        "Content-Type",
                        "application/json",
                        "x-amzn-errortype",
                        RuntimeTypes.JSON_ERROR)
                .build();
    }
}
