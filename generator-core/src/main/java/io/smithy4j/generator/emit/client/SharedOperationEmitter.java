package io.smithy4j.generator.emit.client;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.AwsJson;
import io.smithy4j.generator.emit.support.ClientOperationClass;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.emit.support.Methods;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.javatype.RuntimeTypes;
import java.util.List;
import javax.lang.model.element.Modifier;

// Emits, for a service Post, what its operations would repeat:
//   abstract class PostClientAwsJson11<I, O> extends ClientOperation<I, O> {
//       private final String target;
//       abstract void write(JsonWriter out, I input);
//       abstract O read(JsonReader in);
//       public final HttpRequest encode(I input) ...
//       public final O decode(HttpResponse response, byte[] body) ...
//       public final ServiceException decodeError(HttpResponse response, byte[] body) ...
//   }
public final class SharedOperationEmitter implements Emitter {
    private static final TypeVariableName INPUT = TypeVariableName.get("I");
    private static final TypeVariableName OUTPUT = TypeVariableName.get("O");

    @Override
    public List<EmittedFile> emit(EmitContext context) {
        ServiceModel model = context.model();
        if (!context.asksFor(Artifact.CLIENT) || model.operations().isEmpty()) {
            return List.of();
        }
        return AwsJson.spokenByClient(model).stream()
                .map(version -> JavaFiles.of(context, model.id(), sharedClass(context, version)))
                .toList();
    }

    private static TypeSpec sharedClass(EmitContext context, AwsJson version) {
        ServiceModel model = context.model();
        ClassName name = context.types().derived(model.id(), version.sharedClientOperation());
        return TypeSpec.classBuilder(name)
                .addJavadoc("What the operations have in common for a client that speaks $L.", version.label())
                .addModifiers(Modifier.ABSTRACT)
                .addTypeVariables(List.of(INPUT, OUTPUT))
                .superclass(ParameterizedTypeName.get(RuntimeTypes.CLIENT_OPERATION, INPUT, OUTPUT))
                .addField(String.class, "target", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor(model))
                .addMethod(MethodSpec.methodBuilder("write")
                        .addModifiers(Modifier.ABSTRACT)
                        .addParameter(RuntimeTypes.JSON_WRITER, "out")
                        .addParameter(INPUT, "input")
                        .build())
                .addMethod(MethodSpec.methodBuilder("read")
                        .addModifiers(Modifier.ABSTRACT)
                        .returns(OUTPUT)
                        .addParameter(RuntimeTypes.JSON_READER, "in")
                        .build())
                .addMethod(encodeMethod(model, version))
                .addMethod(decodeMethod())
                .addMethod(ClientOperationClass.decodeErrorMethod(context, version.protocol()).toBuilder()
                        .addModifiers(Modifier.FINAL)
                        .build())
                .build();
    }

    private static MethodSpec constructor(ServiceModel model) {
        return MethodSpec.constructorBuilder()
                .addParameter(String.class, "operation")
                .addParameter(ArrayTypeName.of(RuntimeTypes.AUTH_OPTION), "authOptions")
                .varargs()
                .addStatement("super($L, operation, authOptions)", ClientOperationClass.serviceName(model))
                .addStatement(
                        "this.target = $L.concat(operation)",
                        Literals.string(model.id().name() + "."))
                .build();
    }

    private static MethodSpec encodeMethod(ServiceModel model, AwsJson version) {
        return Methods.overriding("encode")
                .addModifiers(Modifier.FINAL)
                .returns(RuntimeTypes.HTTP_REQUEST)
                .addParameter(INPUT, "input")
                .addStatement("$1T out = new $1T()", RuntimeTypes.JSON_WRITER)
                .addStatement("write(out, input)")
                .addStatement(
                        "return $T.builder($S, $S)\n.header($S, $S)\n.header($S, target)$L\n.body(out.toByteArray())\n.build()",
                        RuntimeTypes.HTTP_REQUEST,
                        "POST",
                        "/",
                        "Content-Type",
                        version.mediaType(),
                        "X-Amz-Target",
                        queryMode(model))
                .build();
    }

    private static CodeBlock queryMode(ServiceModel model) {
        return model.queryCompatibility() == null
                ? CodeBlock.of("")
                : CodeBlock.of("\n.header($S, $S)", "x-amzn-query-mode", "true");
    }

    private static MethodSpec decodeMethod() {
        return ClientOperationClass.ofResponse("decode")
                .addModifiers(Modifier.FINAL)
                .returns(OUTPUT)
                .addStatement("$1T in = $1T.ofBody(body)", RuntimeTypes.JSON_READER)
                .addStatement("O output = read(in)")
                .addStatement("in.end()")
                .addStatement("return output")
                .build();
    }
}
