package io.smithy4j.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.emit.support.WireForm;
import io.smithy4j.generator.ir.Declaration.ErrorDeclaration;
import io.smithy4j.generator.ir.Declaration.WithMembers;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.List;
import javax.lang.model.element.Modifier;

// Emits, for a structure Parcel with the members Id and Tags:
//   final class ParcelJsonCodec {
//       private static final int ID = 0;
//       private static final JsonMembers MEMBERS = JsonMembers.of("Id", "Tags");
//       static void write(JsonWriter out, Parcel value) ...
//       static Parcel read(JsonReader in) { ... switch (member) { case ID -> builder.id(in.readString()); ... } ... }
//   }
final class JsonCodecClass {
    private final EmitContext context;
    private final WithMembers declaration;
    private final WireUse use;
    private final Derived kind;
    private final JavaTypes types;
    private final ClassName value;
    private final JsonStructure structure;

    /** {@code declaration} has the members that the codec knows; {@code kind} says why these. */
    JsonCodecClass(EmitContext context, WithMembers declaration, WireUse use, Derived kind) {
        this.context = context;
        this.declaration = declaration;
        this.use = use;
        this.kind = kind;
        this.types = context.types();
        this.value = types.declared(declaration.id());
        this.structure = new JsonStructure(
                context,
                declaration,
                WireForm.of(context, kind),
                JsonPlace.ofCodec(context, List.of("write", "read", "writeMembers")));
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(types.derived(declaration.id(), kind))
                .addJavadoc(
                        isPartial()
                                ? "The members of {@link $T} that are in the body."
                                : "The JSON form of {@link $T}.",
                        value)
                .addAnnotations(Deprecations.suppression(new Deprecations(context.model()).inCompanionOf(declaration)))
                .addModifiers(Modifier.FINAL);
        structure.addNames(type);
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        if (use.written().contains(declaration.id())) {
            addWriting(type);
        }
        if (use.read().contains(declaration.id())) {
            addReading(type);
        }
        structure.addParts(type);
        return type.build();
    }

    // Those who write an error start its object themselves, with the type of the error.
    private void addWriting(TypeSpec.Builder type) {
        CodeBlock members = structure.membersWritten();
        if (isError()) {
            type.addMethod(writer("writeMembers").addCode(members).build());
            members =
                    CodeBlock.builder().addStatement("writeMembers(out, value)").build();
        }
        if (!isError() || use.nested().contains(declaration.id())) {
            type.addMethod(
                    writer("write").addCode(JsonStructure.inObject(members)).build());
        }
    }

    private void addReading(TypeSpec.Builder type) {
        if (isPartial()) {
            type.addMethod(readMembersMethod());
            return;
        }
        if (!isError()) {
            type.addMethod(reader().addCode(structure.read(CodeBlock.of(""))).build());
            return;
        }
        if (use.nested().contains(declaration.id())) {
            ErrorDeclaration error = (ErrorDeclaration) declaration;
            type.addMethod(reader().addStatement(
                            "return read(in, $T.of($L, $L))",
                            RuntimeTypes.ERROR_METADATA,
                            Literals.string(error.id().name()),
                            error.httpStatus())
                    .build());
        }
        type.addMethod(reader().addParameter(RuntimeTypes.ERROR_METADATA, "metadata")
                .addCode(structure.read(CodeBlock.of(".metadata(metadata)")))
                .build());
    }

    // The caller has members of other places to add before it builds.
    private MethodSpec readMembersMethod() {
        return MethodSpec.methodBuilder("readMembers")
                .addModifiers(Modifier.STATIC)
                .addParameter(RuntimeTypes.JSON_READER, "in")
                .addParameter(types.builderOf(declaration.id()), "builder")
                .addCode(structure.membersRead())
                .build();
    }

    private MethodSpec.Builder writer(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .addParameter(RuntimeTypes.JSON_WRITER, "out")
                .addParameter(value, "value");
    }

    private MethodSpec.Builder reader() {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.STATIC)
                .returns(value)
                .addParameter(RuntimeTypes.JSON_READER, "in");
    }

    // awsJson ignores jsonName; a service that also speaks that has none.
    private boolean isPartial() {
        return kind == Derived.REQUEST_CODEC || kind == Derived.RESPONSE_CODEC;
    }

    private boolean isError() {
        return declaration instanceof ErrorDeclaration;
    }
}
