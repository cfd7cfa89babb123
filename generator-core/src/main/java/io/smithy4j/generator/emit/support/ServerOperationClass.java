package io.smithy4j.generator.emit.support;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.Protocol;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.lang.model.element.Modifier;

/** How the service answers an operation, in whichever protocol: all but what is particular to the wire. */
public final class ServerOperationClass {
    private final EmitContext context;
    private final JavaTypes types;
    private final Protocol protocol;
    private final Operation operation;
    private final ClassName input;
    private final ClassName output;

    public ServerOperationClass(EmitContext context, Protocol protocol, Operation operation) {
        this.context = context;
        this.types = context.types();
        this.protocol = protocol;
        this.operation = operation;
        this.input = types.declared(operation.input());
        this.output = types.declared(operation.output());
    }

    /**
     * The parts that a protocol decides.
     *
     * @param media what requests and answers are made of, for the constructor
     * @param decode statements that return the input of {@code request} and {@code body} and tell {@code missing}
     * @param encode statements that return the response of {@code output}
     */
    public record Wire(CodeBlock media, CodeBlock decode, CodeBlock encode) {}

    public TypeSpec type(List<AnnotationSpec> suppression, Wire wire) {
        ClassName implementation = types.derived(operation.id(), Derived.ASYNC_OPERATION);
        TypeSpec.Builder type = TypeSpec.classBuilder(types.derived(operation.id(), Derived.serverOperation(protocol)))
                .addJavadoc(
                        "How the service answers {@code $L} in $L.",
                        operation.id().name(),
                        protocol.trait().name())
                .addAnnotations(suppression)
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.SERVER_OPERATION, input, output));
        if (AuthRulesCode.isSaid(operation)) {
            type.addField(authRulesField());
        }
        type.addField(implementation, "operation", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(implementation, "operation")
                        .addStatement(
                                "super($L, $L)", Literals.string(operation.id().name()), wire.media())
                        .addStatement("this.operation = operation")
                        .build())
                .addMethod(decodeMethod(wire.decode()));
        SendingMethods.ofServer(context, operation).forEach(type::addMethod);
        if (AuthRulesCode.isSaid(operation)) {
            type.addMethod(Methods.overriding("authRules")
                    .returns(RuntimeTypes.AUTH_RULES)
                    .addStatement("return $N", AuthRulesCode.FIELD)
                    .build());
        }
        if (context.asksFor(Artifact.VALIDATORS)
                && context.model().constrained().contains(operation.input())) {
            type.addMethod(validateMethod());
        }
        return type.addMethod(invokeMethod())
                .addMethod(Methods.overriding("encode")
                        .returns(RuntimeTypes.HTTP_RESPONSE)
                        .addParameter(output, "output")
                        .addCode(wire.encode())
                        .build())
                .addMethods(encodeErrorMethods())
                .build();
    }

    private FieldSpec authRulesField() {
        return FieldSpec.builder(RuntimeTypes.AUTH_RULES, AuthRulesCode.FIELD, Modifier.STATIC, Modifier.FINAL)
                .initializer(AuthRulesCode.of(operation))
                .build();
    }

    private MethodSpec decodeMethod(CodeBlock decode) {
        return Methods.overriding("decode")
                .returns(input)
                .addParameter(RuntimeTypes.HTTP_REQUEST, "request")
                .addParameter(TypeName.get(byte[].class), "body")
                .addParameter(RuntimeTypes.MISSING_PATHS, "missing")
                .addCode(decode)
                .build();
    }

    private MethodSpec validateMethod() {
        return Methods.overriding("validate")
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.VIOLATION))
                .addParameter(input, "input")
                .addStatement("return $T.validate(input)", types.derived(operation.input(), Derived.VALIDATOR))
                .build();
    }

    private MethodSpec invokeMethod() {
        return Methods.overriding("invoke")
                .returns(ParameterizedTypeName.get(ClassName.get(CompletionStage.class), output))
                .addParameter(input, "input")
                .addParameter(RuntimeTypes.REQUEST_CONTEXT, "context")
                .addStatement(
                        "return operation.$N(input, context)", context.names().method(operation.id()))
                .build();
    }

    private List<MethodSpec> encodeErrorMethods() {
        MethodSpec signature = MethodSpec.methodBuilder("encodeError")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(JavaTypes.nullable(RuntimeTypes.HTTP_RESPONSE))
                .addParameter(Throwable.class, "error")
                .build();
        SplitMethods parts = new SplitMethods(new NameAllocator(), "encodeError", signature);
        List<CodeBlock> encoded = operation.errors().stream().map(this::encoded).toList();
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(Methods.overriding("encodeError")
                .returns(JavaTypes.nullable(RuntimeTypes.HTTP_RESPONSE))
                .addParameter(Throwable.class, "error")
                .addCode(parts.search(
                        encoded, CodeBlock.builder().addStatement("return null").build()))
                .build());
        methods.addAll(parts.methods());
        return methods;
    }

    private CodeBlock encoded(Id error) {
        return CodeBlock.builder()
                .beginControlFlow("if (error instanceof $T e)", types.declared(error))
                .addStatement(
                        "return $T.$L(e)",
                        types.derived(context.model().id(), Derived.errors(protocol)),
                        ErrorMethods.name(context, error))
                .endControlFlow()
                .build();
    }
}
