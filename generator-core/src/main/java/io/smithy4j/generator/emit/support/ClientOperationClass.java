package io.smithy4j.generator.emit.support;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.Protocol;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** How a client speaks an operation, in whichever protocol: all but the bodies of {@code encode} and {@code decode}. */
public final class ClientOperationClass {
    private final EmitContext context;
    private final JavaTypes types;
    private final Protocol protocol;
    private final Operation operation;

    public ClientOperationClass(EmitContext context, Protocol protocol, Operation operation) {
        this.context = context;
        this.types = context.types();
        this.protocol = protocol;
        this.operation = operation;
    }

    /**
     * The class.
     *
     * @param encode statements that return the request of {@code input}
     * @param decode statements that return the output of {@code response} and {@code body}
     */
    public TypeSpec type(List<AnnotationSpec> suppression, CodeBlock encode, CodeBlock decode) {
        ClassName name = types.derived(operation.id(), Derived.clientOperation(protocol));
        ClassName input = types.declared(operation.input());
        ClassName output = types.declared(operation.output());
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(
                        "How a client speaks {@code $L} in $L.",
                        operation.id().name(),
                        protocol.trait().name())
                .addAnnotations(suppression)
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.CLIENT_OPERATION, input, output))
                .addField(FieldSpec.builder(name, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", name)
                        .build())
                .addMethod(constructor());
        IdempotencyTokens.completedMethod(context, operation).ifPresent(type::addMethod);
        SendingMethods.of(context, operation).forEach(type::addMethod);
        return type.addMethod(Methods.overriding("encode")
                        .returns(RuntimeTypes.HTTP_REQUEST)
                        .addParameter(input, "input")
                        .addCode(encode)
                        .build())
                .addMethod(ofResponse("decode").returns(output).addCode(decode).build())
                .addMethod(decodeErrorMethod())
                .build();
    }

    private MethodSpec constructor() {
        ServiceModel model = context.model();
        String service = model.sdkId();
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(Literals.string(service == null ? model.id().name() : service));
        arguments.add(Literals.string(operation.id().name()));
        if (!operation.sending().isOpen()) {
            operation.sending().auth().forEach(option -> arguments.add(AuthOptionCode.of(option)));
        }
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super($L)", CodeBlock.join(arguments, ", "))
                .build();
    }

    private MethodSpec decodeErrorMethod() {
        return ofResponse("decodeError")
                .returns(RuntimeTypes.SERVICE_EXCEPTION)
                .addStatement(
                        "return $T.read(response, body)",
                        types.derived(context.model().id(), Derived.errors(protocol)))
                .build();
    }

    private static MethodSpec.Builder ofResponse(String method) {
        return Methods.overriding(method)
                .addParameter(RuntimeTypes.HTTP_RESPONSE, "response")
                .addParameter(TypeName.get(byte[].class), "body");
    }
}
