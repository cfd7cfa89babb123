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

/** How a client speaks an operation, in whichever protocol: all but how input and output travel. */
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
     * A class of its own.
     *
     * @param encode statements that return the request of {@code input}
     * @param decode statements that return the output of {@code response} and {@code body}
     */
    public TypeSpec type(List<AnnotationSpec> suppression, CodeBlock encode, CodeBlock decode) {
        return type(RuntimeTypes.CLIENT_OPERATION, suppression, ownArguments())
                .addMethod(Methods.overriding("encode")
                        .returns(RuntimeTypes.HTTP_REQUEST)
                        .addParameter(types.declared(operation.input()), "input")
                        .addCode(encode)
                        .build())
                .addMethod(ofResponse("decode")
                        .returns(types.declared(operation.output()))
                        .addCode(decode)
                        .build())
                .addMethod(decodeErrorMethod(context, protocol))
                .build();
    }

    /** A class below one that the operations share, still without what that one asks for. */
    public TypeSpec.Builder typeBelow(ClassName shared, List<AnnotationSpec> suppression) {
        return type(shared, suppression, sharedArguments());
    }

    private TypeSpec.Builder type(ClassName above, List<AnnotationSpec> suppression, List<CodeBlock> arguments) {
        ClassName name = types.derived(operation.id(), Derived.clientOperation(protocol));
        ClassName input = types.declared(operation.input());
        ClassName output = types.declared(operation.output());
        // Of the type that the pipeline takes: a JVM that checks the client would load each operation to see that it is
        // one.
        TypeName ofPipeline = ParameterizedTypeName.get(RuntimeTypes.CLIENT_OPERATION, input, output);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(
                        "How a client speaks {@code $L} in $L.",
                        operation.id().name(),
                        protocol.trait().name())
                .addAnnotations(suppression)
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(above, input, output))
                .addField(FieldSpec.builder(ofPipeline, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", name)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($L)", CodeBlock.join(arguments, ", "))
                        .build());
        IdempotencyTokens.completedMethod(context, operation).ifPresent(type::addMethod);
        SendingMethods.of(context, operation).forEach(type::addMethod);
        return type;
    }

    private List<CodeBlock> ownArguments() {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(serviceName(context.model()));
        arguments.addAll(sharedArguments());
        return arguments;
    }

    private List<CodeBlock> sharedArguments() {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(Literals.string(operation.id().name()));
        if (!operation.sending().isOpen()) {
            operation.sending().auth().forEach(option -> arguments.add(AuthOptionCode.of(option)));
        }
        return arguments;
    }

    /** The service as messages to people name it. */
    public static CodeBlock serviceName(ServiceModel model) {
        String service = model.sdkId();
        return Literals.string(service == null ? model.id().name() : service);
    }

    /** Hands an answer with an error to the errors of the service. */
    public static MethodSpec decodeErrorMethod(EmitContext context, Protocol protocol) {
        return ofResponse("decodeError")
                .returns(RuntimeTypes.SERVICE_EXCEPTION)
                .addStatement(
                        "return $T.read(response, body)",
                        context.types().derived(context.model().id(), Derived.errors(protocol)))
                .build();
    }

    /** A method of the runtime's class that takes an answer. */
    public static MethodSpec.Builder ofResponse(String method) {
        return Methods.overriding(method)
                .addParameter(RuntimeTypes.HTTP_RESPONSE, "response")
                .addParameter(TypeName.get(byte[].class), "body");
    }
}
