package io.smithy4j.generator.emit.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.emit.support.Javadoc;
import io.smithy4j.generator.emit.support.Spelling;
import io.smithy4j.generator.emit.support.ThrowsTags;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

// Emits, for a service Post with the operation Send:
//   public interface PostClient extends AutoCloseable {
//       static Builder builder() ...
//       SendOutput send(SendInput input);       default SendOutput send(Consumer<SendInput.Builder> input) ...
//       void close();
//       final class Builder extends ClientBuilder<Builder> { public PostClient build() ... }
//   }
public final class ClientEmitter implements Emitter {
    @Override
    public List<EmittedFile> emit(EmitContext context) {
        return context.asksFor(Artifact.CLIENT)
                ? List.of(JavaFiles.of(context, context.model().id(), new ClientInterface(context).type()))
                : List.of();
    }

    private static final class ClientInterface {
        private final EmitContext context;
        private final JavaTypes types;
        private final ClassName name;
        private final ClassName builder;

        ClientInterface(EmitContext context) {
            this.context = context;
            this.types = context.types();
            this.name = types.derived(context.model().id(), Derived.CLIENT);
            this.builder = name.nestedClass("Builder");
        }

        TypeSpec type() {
            TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                    .addJavadoc(Javadoc.of(context.model().docs())
                            .paragraph(
                                    "Clients are safe for use by several threads. Close a client to free its connections.")
                            .build())
                    .addAnnotations(Deprecations.annotations(context.model().docs()))
                    .addAnnotations(Deprecations.suppression(new Deprecations(context.model())
                            .inSignatures(context.model().operations())))
                    .addModifiers(Modifier.PUBLIC)
                    .addSuperinterface(AutoCloseable.class)
                    .addMethod(MethodSpec.methodBuilder("builder")
                            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                            .returns(builder)
                            .addStatement("return new $T()", builder)
                            .build());
            for (Operation operation : context.model().operations()) {
                type.addMethod(callMethod(operation)).addMethod(callWithBuilderMethod(operation));
            }
            return type.addMethod(closeMethod()).addType(builderClass()).build();
        }

        private MethodSpec callMethod(Operation operation) {
            Javadoc javadoc = Javadoc.of(operation.docs());
            ThrowsTags.add(javadoc, context, operation);
            javadoc.tag(
                    "@throws $T for errors that the model does not list",
                    types.derived(context.model().id(), Derived.BASE_EXCEPTION));
            javadoc.tag("@throws $T if there was no answer that could be understood", RuntimeTypes.CLIENT_EXCEPTION);
            return calling(operation)
                    .addJavadoc(javadoc.build())
                    .addModifiers(Modifier.ABSTRACT)
                    .addParameter(types.declared(operation.input()), "input")
                    .build();
        }

        private MethodSpec callWithBuilderMethod(Operation operation) {
            ClassName input = types.declared(operation.input());
            ClassName inputBuilder = types.builderOf(operation.input());
            String method = context.names().method(operation.id());
            MethodSpec.Builder spec = calling(operation).addJavadoc("As {@link #$L($T)}.", method, input);
            if (operation.docs().deprecation() != null) {
                spec.addJavadoc("\n\n@deprecated as the other one");
            }
            return spec.addModifiers(Modifier.DEFAULT)
                    .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), inputBuilder), "input")
                    .addStatement("$T builder = $T.builder()", inputBuilder, input)
                    .addStatement("input.accept(builder)")
                    .addStatement("return $N(builder.build())", method)
                    .build();
        }

        private MethodSpec.Builder calling(Operation operation) {
            return MethodSpec.methodBuilder(context.names().method(operation.id()))
                    .addAnnotations(Deprecations.annotations(operation.docs()))
                    .addModifiers(Modifier.PUBLIC)
                    .returns(types.declared(operation.output()));
        }

        private static MethodSpec closeMethod() {
            return MethodSpec.methodBuilder("close")
                    .addJavadoc("Frees the connections; calls under way are cancelled.")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .build();
        }

        private TypeSpec builderClass() {
            return TypeSpec.classBuilder(builder)
                    .addJavadoc(
                            "Builds $L {@link $T}; an endpoint or a transport must be set.",
                            Spelling.article(name.simpleName()),
                            name)
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .superclass(ParameterizedTypeName.get(RuntimeTypes.CLIENT_BUILDER, builder))
                    .addMethod(MethodSpec.constructorBuilder()
                            .addModifiers(Modifier.PRIVATE)
                            .build())
                    .addMethod(MethodSpec.methodBuilder("self")
                            .addAnnotation(Override.class)
                            .addModifiers(Modifier.PROTECTED)
                            .returns(builder)
                            .addStatement("return this")
                            .build())
                    .addMethod(MethodSpec.methodBuilder("build")
                            .addJavadoc(
                                    "Builds the client.\n\n@throws $T if neither an endpoint nor an in-memory service is set",
                                    IllegalStateException.class)
                            .addModifiers(Modifier.PUBLIC)
                            .returns(name)
                            .addStatement(
                                    "return new $T(config())",
                                    types.derived(context.model().id(), Derived.DEFAULT_CLIENT))
                            .build())
                    .build();
        }
    }
}
