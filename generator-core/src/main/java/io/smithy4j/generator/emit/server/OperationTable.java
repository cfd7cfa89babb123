package io.smithy4j.generator.emit.server;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.AuthRulesCode;
import io.smithy4j.generator.emit.support.AwsJson;
import io.smithy4j.generator.emit.support.Bytecode;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.emit.support.SplitMethods;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

// Emits the operations of a service, and how one is found by its target:
//   private final ServerOperation<?, ?> send;
//   this.send = builder.send == null ? ServerOperation.notImplemented("Send") : new SendServerAwsJson11(builder.send);
//   return switch (target) { case "Post.Send" -> this.send; ... };
// More than a method can hold are in a map, filled by several:
//   private final Map<String, ServerOperation<?, ?>> operations = new HashMap<>();
//   operations.put("Post.Send", builder.send == null ? ... : ...);
//   return operations.get(target);
final class OperationTable {
    static final ParameterizedTypeName ANY_OPERATION = ParameterizedTypeName.get(
            RuntimeTypes.SERVER_OPERATION,
            WildcardTypeName.subtypeOf(Object.class),
            WildcardTypeName.subtypeOf(Object.class));

    private final EmitContext context;
    private final AwsJson version;
    private final ServiceModel model;

    OperationTable(EmitContext context, AwsJson version) {
        this.context = context;
        this.version = version;
        this.model = context.model();
    }

    List<FieldSpec> fields() {
        if (isMap()) {
            TypeName map =
                    ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), ANY_OPERATION);
            return List.of(FieldSpec.builder(map, "operations", Modifier.PRIVATE, Modifier.FINAL)
                    .initializer("new $T<>()", HashMap.class)
                    .build());
        }
        return model.operations().stream()
                .map(operation -> FieldSpec.builder(ANY_OPERATION, name(operation), Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .toList();
    }

    /** The constructor, and the methods that it calls. */
    List<MethodSpec> constructor() {
        ClassName builder = ServiceBuilderClass.of(context.types().derived(model.id(), Derived.SERVICE));
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameter(builder, "builder")
                .addStatement("super($L, $L)", Literals.string(model.id().name()), Literals.string(version.label()));
        if (!isMap()) {
            assignments().forEach(constructor::addCode);
            return List.of(constructor.build());
        }
        MethodSpec signature = MethodSpec.methodBuilder("addOperations")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(builder, "builder")
                .build();
        SplitMethods parts = new SplitMethods(new NameAllocator(), "addOperations", signature);
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(constructor
                .addCode(parts.statements(model.operations().stream()
                        .map(operation ->
                                statement(CodeBlock.of("operations.put($L, $L)", target(operation), served(operation))))
                        .toList()))
                .build());
        methods.addAll(parts.methods());
        return methods;
    }

    /** Statements that return the operation of {@code target}, or null. */
    CodeBlock route() {
        return isMap()
                ? statement(CodeBlock.of("return operations.get(target)"))
                : CodeBlock.builder()
                        .add("return switch (target) {\n$>")
                        .add(CodeBlock.join(cases(), ""))
                        .addStatement("default -> null")
                        .add("$<};\n")
                        .build();
    }

    private boolean isMap() {
        return Bytecode.runs(assignments()).size() > 1 || Bytecode.runs(cases()).size() > 1;
    }

    private List<CodeBlock> assignments() {
        return model.operations().stream()
                .map(operation -> statement(CodeBlock.of("this.$N = $L", name(operation), served(operation))))
                .toList();
    }

    private List<CodeBlock> cases() {
        return model.operations().stream()
                .map(operation -> statement(CodeBlock.of("case $L -> this.$N", target(operation), name(operation))))
                .toList();
    }

    private CodeBlock served(Operation operation) {
        ClassName server = context.types().derived(operation.id(), Derived.serverOperation(version.protocol()));
        return CodeBlock.of(
                "builder.$1N == null\n? $2T.notImplemented($3L$5L)\n: new $4T(builder.$1N)",
                name(operation),
                RuntimeTypes.SERVER_OPERATION,
                Literals.string(operation.id().name()),
                server,
                AuthRulesCode.withoutHandler(operation, server));
    }

    private CodeBlock target(Operation operation) {
        return Literals.string(model.id().name() + "." + operation.id().name());
    }

    private String name(Operation operation) {
        return context.names().method(operation.id());
    }

    private static CodeBlock statement(CodeBlock code) {
        return CodeBlock.builder().addStatement(code).build();
    }
}
