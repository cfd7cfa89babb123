package io.smithy4j.generator.emit.codec;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.AwsJson;
import io.smithy4j.generator.emit.support.ClientOperationClass;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.Spelling;
import io.smithy4j.generator.emit.support.WireForm;
import io.smithy4j.generator.ir.Declaration.StructureDeclaration;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

// Emits, for an operation Send of a service Post:
//   final class SendClientAwsJson11 extends PostClientAwsJson11<SendInput, SendOutput> {
//       static final ClientOperation<SendInput, SendOutput> INSTANCE = new SendClientAwsJson11();
//       void write(JsonWriter out, SendInput input) { SendInputJsonCodec.write(out, input); }
//       SendOutput read(JsonReader in) { return SendOutputJsonCodec.read(in); }
//   }
// Where nobody else needs these codecs, what they would hold:
//       private static final int INPUT_ID = 0;
//       private static final JsonMembers INPUT = JsonMembers.of("Id");
//       void write(JsonWriter out, SendInput input) { ... out.member(INPUT, INPUT_ID); ... }
//       SendOutput read(JsonReader in) { ... switch (member) { case OUTPUT_ID -> builder.id(in.readString()); ... } ...
// }
final class ClientOperationBody {
    private final EmitContext context;
    private final AwsJson version;
    private final Operation operation;
    private final Set<Id> own;
    private final JavaTypes types;
    private final NameAllocator methods = Spelling.scope(List.of("write", "read"));
    private final NameAllocator constants;

    /** {@code own} are the inputs and outputs without codecs. */
    ClientOperationBody(EmitContext context, AwsJson version, Operation operation, Set<Id> own) {
        this.context = context;
        this.version = version;
        this.operation = operation;
        this.own = own;
        this.types = context.types();
        this.constants = Spelling.constants(context.names(), "INSTANCE", "INPUT", "OUTPUT");
    }

    TypeSpec type() {
        TypeSpec.Builder type = new ClientOperationClass(context, version.protocol(), operation)
                .typeBelow(types.derived(context.model().id(), version.sharedClientOperation()), suppression());
        JsonStructure input = structure(operation.input(), "INPUT", "input");
        JsonStructure output = structure(operation.output(), "OUTPUT", "output");
        if (input != null) {
            input.addNames(type);
        }
        if (output != null) {
            output.addNames(type);
        }
        type.addMethod(writeMethod(input)).addMethod(readMethod(output));
        if (input != null) {
            input.addParts(type);
        }
        if (output != null) {
            output.addParts(type);
        }
        return type.build();
    }

    private List<AnnotationSpec> suppression() {
        Deprecations deprecations = new Deprecations(context.model());
        List<Id> known = own.isEmpty()
                ? List.of()
                : List.of(operation.input(), operation.output()).stream()
                        .filter(own::contains)
                        .toList();
        return Deprecations.suppression(
                deprecations.inSignatures(List.of(operation)) || deprecations.inCompanionsOf(known));
    }

    private @Nullable JsonStructure structure(Id body, String constant, String variable) {
        if (!own.contains(body)
                || !(context.model().declarations().get(body) instanceof StructureDeclaration declaration)) {
            return null;
        }
        JsonPlace place = new JsonPlace(methods, constants, constant, constant + "_", variable);
        return new JsonStructure(context, declaration, WireForm.AWS_JSON, place);
    }

    private MethodSpec writeMethod(@Nullable JsonStructure input) {
        return MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addParameter(RuntimeTypes.JSON_WRITER, "out")
                .addParameter(types.declared(operation.input()), "input")
                .addCode(input == null ? writtenByCodec() : input.written())
                .build();
    }

    private CodeBlock writtenByCodec() {
        return CodeBlock.builder()
                .addStatement("$T.write(out, input)", types.derived(operation.input(), Derived.JSON_CODEC))
                .build();
    }

    private MethodSpec readMethod(@Nullable JsonStructure output) {
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .returns(types.declared(operation.output()))
                .addParameter(RuntimeTypes.JSON_READER, "in")
                .addCode(output == null ? readByCodec() : output.read(CodeBlock.of("")))
                .build();
    }

    private CodeBlock readByCodec() {
        return CodeBlock.builder()
                .addStatement("return $T.read(in)", types.derived(operation.output(), Derived.JSON_CODEC))
                .build();
    }
}
