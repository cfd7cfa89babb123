package io.smithy4j.generator.emit.server;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.lang.model.element.Modifier;

// Emits, for a service Post:
//   public final class PostService implements HttpService {
//       public static PostService of(PostHandler handler) ...
//       public CompletableFuture<HttpResponse> handle(HttpRequest request) { return pipeline.handle(request); }
//   }
public final class ServiceEmitter implements Emitter {
    @Override
    public List<EmittedFile> emit(EmitContext context) {
        return context.asksFor(Artifact.SERVER)
                ? List.of(JavaFiles.of(context, context.model().id(), serviceClass(context)))
                : List.of();
    }

    private static TypeSpec serviceClass(EmitContext context) {
        Id service = context.model().id();
        ClassName name = context.types().derived(service, Derived.SERVICE);
        ClassName handler = context.types().derived(service, Derived.HANDLER);
        return TypeSpec.classBuilder(name)
                .addJavadoc(
                        "Answers HTTP requests with a {@link $T}. It needs no container: a server adapter, or a\n"
                                + "client in the same process, calls {@link #handle}.",
                        handler)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(RuntimeTypes.HTTP_SERVICE)
                .addField(RuntimeTypes.SERVER_PIPELINE, "pipeline", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(handler, "handler")
                        .addStatement(
                                "this.pipeline = new $T($T.of($L))",
                                RuntimeTypes.SERVER_PIPELINE,
                                List.class,
                                protocols(context))
                        .build())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(name)
                        .addParameter(handler, "handler")
                        .addStatement("return new $T(handler)", name)
                        .build())
                .addMethod(MethodSpec.methodBuilder("handle")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(ParameterizedTypeName.get(
                                ClassName.get(CompletableFuture.class), RuntimeTypes.HTTP_RESPONSE))
                        .addParameter(RuntimeTypes.HTTP_REQUEST, "request")
                        .addStatement("return pipeline.handle(request)")
                        .build())
                .build();
    }

    private static CodeBlock protocols(EmitContext context) {
        ServiceModel model = context.model();
        return model.protocols().stream()
                .map(protocol ->
                        CodeBlock.of("new $T(handler)", context.types().derived(model.id(), Derived.server(protocol))))
                .collect(CodeBlock.joining(", "));
    }
}
