package io.smithy4j.generator.emit.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.Pagination;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.javatype.RuntimeTypes;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

// Emits, for a service Post with the operation Send:
//   public interface PostClient extends AutoCloseable {
//       String ENDPOINT_PREFIX = "post";        of AWS's services
//       static Builder builder() ...
//       SendOutput send(SendInput input);       default SendOutput send(Consumer<SendInput.Builder> input) ...
//       default Paginator<SendOutput> sendPaginator(SendInput input) ...   if the operation has pages
//       default Waited<SendOutput> waitUntilSent(SendInput input, Duration atMost) ...   for each waiter
//       PostClient with(Consumer<ClientOverrides> overrides);       void close();
//       final class Builder extends ClientBuilder<Builder> { public PostClient build() ... }
//   }
// and PostAsyncClient, the same with CompletableFuture<SendOutput>.
public final class ClientEmitter implements Emitter {
    /** The type of what changes settings. */
    static final ParameterizedTypeName OVERRIDING =
            ParameterizedTypeName.get(ClassName.get(Consumer.class), RuntimeTypes.CLIENT_OVERRIDES);

    @Override
    public List<EmittedFile> emit(EmitContext context) {
        if (!context.asksFor(Artifact.CLIENT)) {
            return List.of();
        }
        return Stream.of(ClientForm.values())
                .map(form -> JavaFiles.of(context, context.model().id(), new ClientInterface(context, form).type()))
                .toList();
    }

    private static final class ClientInterface {
        private final EmitContext context;
        private final ClientForm form;
        private final ClientJavadoc javadoc;
        private final JavaTypes types;
        private final ClassName name;

        ClientInterface(EmitContext context, ClientForm form) {
            this.context = context;
            this.form = form;
            this.javadoc = new ClientJavadoc(context, form);
            this.types = context.types();
            this.name = types.derived(context.model().id(), form.client());
        }

        TypeSpec type() {
            ClassName builder = ClientBuilderClass.of(name);
            TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                    .addJavadoc(javadoc.ofClient())
                    .addAnnotations(Deprecations.annotations(context.model().docs()))
                    .addAnnotations(Deprecations.suppression(usesDeprecated()))
                    .addModifiers(Modifier.PUBLIC)
                    .addSuperinterface(AutoCloseable.class)
                    .addFields(endpointPrefix())
                    .addMethod(MethodSpec.methodBuilder("builder")
                            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                            .returns(builder)
                            .addStatement("return new $T()", builder)
                            .build());
            for (Operation operation : context.model().operations()) {
                type.addMethod(callMethod(operation)).addMethod(callWithBuilderMethod(operation));
                Pagination pagination = operation.pagination();
                if (pagination != null) {
                    type.addMethod(new PaginatorMethod(context, form, operation, pagination).method());
                }
                WaiterMethod waiterMethod = new WaiterMethod(context, form, operation);
                operation.waiters().forEach(waiter -> type.addMethod(waiterMethod.of(waiter)));
            }
            ClassName defaultClient = types.derived(context.model().id(), form.defaultClient());
            return type.addMethod(withMethod())
                    .addMethod(closeMethod())
                    .addType(ClientBuilderClass.type(name, defaultClient))
                    .build();
        }

        private boolean usesDeprecated() {
            Deprecations deprecations = new Deprecations(context.model());
            List<Operation> operations = context.model().operations();
            return deprecations.inSignatures(operations)
                    || (operations.stream().anyMatch(operation -> operation.pagination() != null)
                            && deprecations.inCompanionsOf(
                                    context.model().declarations().keySet()));
        }

        private List<FieldSpec> endpointPrefix() {
            String prefix = context.model().endpointPrefix();
            return prefix == null
                    ? List.of()
                    : List.of(FieldSpec.builder(
                                    ClassName.get(String.class),
                                    "ENDPOINT_PREFIX",
                                    Modifier.PUBLIC,
                                    Modifier.STATIC,
                                    Modifier.FINAL)
                            .addJavadoc("What the names of AWS's endpoints for the service start with.")
                            .initializer(Literals.string(prefix))
                            .build());
        }

        private MethodSpec callMethod(Operation operation) {
            return calling(operation)
                    .addJavadoc(javadoc.ofCall(operation))
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
                    .returns(form.returned(types.declared(operation.output())));
        }

        private MethodSpec withMethod() {
            return MethodSpec.methodBuilder("with")
                    .addJavadoc(
                            "A client with other settings over the same connections. It costs little, so make one for a single call;\n"
                                    + "closing it does nothing.")
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .returns(name)
                    .addParameter(OVERRIDING, "overrides")
                    .build();
        }

        private static MethodSpec closeMethod() {
            return MethodSpec.methodBuilder("close")
                    .addJavadoc("Frees the connections; calls under way are cancelled.")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .build();
        }
    }
}
