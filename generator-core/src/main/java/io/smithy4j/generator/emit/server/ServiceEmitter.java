package io.smithy4j.generator.emit.server;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.emit.support.SplitMethods;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.lang.model.element.Modifier;

// Emits, for a service Post with the operation Send:
//   public final class PostService implements HttpService {
//       public static PostService of(PostHandler handler) { return builder().send(handler).build(); }
//       public static PostService ofAsync(PostAsyncHandler handler) { return builder().sendAsync(handler).build(); }
//       public static Builder builder() ...
//       public CompletableFuture<HttpResponse> handle(HttpRequest request) { return pipeline.handle(request); }
//       public static final class Builder { ... }
//   }
public final class ServiceEmitter implements Emitter {
    @Override
    public List<EmittedFile> emit(EmitContext context) {
        return context.asksFor(Artifact.SERVER)
                ? List.of(JavaFiles.of(context, context.model().id(), new ServiceClass(context).type()))
                : List.of();
    }

    private static final class ServiceClass {
        private final EmitContext context;
        private final ClassName name;
        private final ClassName builder;

        ServiceClass(EmitContext context) {
            this.context = context;
            this.name = context.types().derived(context.model().id(), Derived.SERVICE);
            this.builder = ServiceBuilderClass.of(name);
        }

        TypeSpec type() {
            return TypeSpec.classBuilder(name)
                    .addJavadoc("""
                            Answers HTTP requests with a {@link $T}, a {@link $T}, or
                            one object an operation. It needs no container: a server adapter, or a client in the same
                            process, calls {@link #handle}.""", HandlerForm.BLOCKING.handler(context), HandlerForm.ASYNC.handler(context))
                    .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                    .addSuperinterface(RuntimeTypes.HTTP_SERVICE)
                    .addField(RuntimeTypes.SERVER_PIPELINE, "pipeline", Modifier.PRIVATE, Modifier.FINAL)
                    .addMethod(constructor())
                    .addMethods(factoryMethods(HandlerForm.BLOCKING))
                    .addMethods(factoryMethods(HandlerForm.ASYNC))
                    .addMethod(builderMethod())
                    .addMethod(handleMethod())
                    .addType(new ServiceBuilderClass(context, name).type())
                    .build();
        }

        private MethodSpec constructor() {
            return MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(builder, "builder")
                    .addParameter(RuntimeTypes.SERVICE_CONFIG, "config")
                    .addStatement(
                            "this.pipeline = new $T($T.of($L), config)",
                            RuntimeTypes.SERVER_PIPELINE,
                            List.class,
                            protocols(context))
                    .build();
        }

        private List<MethodSpec> factoryMethods(HandlerForm form) {
            MethodSpec signature = MethodSpec.methodBuilder("add")
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(builder, "builder")
                    .addParameter(form.handler(context), "handler")
                    .build();
            SplitMethods parts = new SplitMethods(new NameAllocator(), form.addingMethod(), signature);
            List<CodeBlock> additions = context.model().operations().stream()
                    .map(operation -> CodeBlock.builder()
                            .addStatement("builder.$N(handler)", form.builderMethod(context, operation))
                            .build())
                    .toList();
            CodeBlock added = parts.statements(additions);
            MethodSpec.Builder factory = MethodSpec.methodBuilder(form.factoryMethod())
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .returns(name)
                    .addParameter(form.handler(context), "handler");
            List<MethodSpec> methods = new ArrayList<>();
            methods.add(
                    parts.methods().isEmpty()
                            ? factory.addStatement(chain(form)).build()
                            : factory.addStatement("$T builder = builder()", builder)
                                    .addCode(added)
                                    .addStatement("return builder.build()")
                                    .build());
            methods.addAll(parts.methods());
            return methods;
        }

        private CodeBlock chain(HandlerForm form) {
            CodeBlock.Builder calls = CodeBlock.builder().add("return builder()");
            context.model()
                    .operations()
                    .forEach(operation -> calls.add("\n.$N(handler)", form.builderMethod(context, operation)));
            return calls.add("\n.build()").build();
        }

        private MethodSpec builderMethod() {
            return MethodSpec.methodBuilder("builder")
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .returns(builder)
                    .addStatement("return new $T()", builder)
                    .build();
        }

        private static MethodSpec handleMethod() {
            return MethodSpec.methodBuilder("handle")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(ParameterizedTypeName.get(
                            ClassName.get(CompletableFuture.class), RuntimeTypes.HTTP_RESPONSE))
                    .addParameter(RuntimeTypes.HTTP_REQUEST, "request")
                    .addStatement("return pipeline.handle(request)")
                    .build();
        }
    }

    private static CodeBlock protocols(EmitContext context) {
        ServiceModel model = context.model();
        return model.protocols().stream()
                .map(protocol ->
                        CodeBlock.of("new $T(builder)", context.types().derived(model.id(), Derived.server(protocol))))
                .collect(CodeBlock.joining(", "));
    }
}
