package io.smithy4j.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.ErrorMessages;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.emit.support.Spelling;
import io.smithy4j.generator.emit.support.SplitMethods;
import io.smithy4j.generator.emit.support.WireForm;
import io.smithy4j.generator.ir.Declaration.ErrorDeclaration;
import io.smithy4j.generator.ir.Declaration.WithMembers;
import io.smithy4j.generator.ir.Member;
import io.smithy4j.generator.ir.Presence;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final WireForm form;
    private final JavaTypes types;
    private final ClassName value;
    private final JsonWriting writing;
    private final JsonReading reading;
    private final NameAllocator scope = Spelling.scope(List.of("write", "read", "writeMembers"));
    private final SplitMethods readingParts;
    private final Map<Member, String> constants = new LinkedHashMap<>();

    /** {@code declaration} has the members that the codec knows; {@code kind} says why these. */
    JsonCodecClass(EmitContext context, WithMembers declaration, WireUse use, Derived kind) {
        this.context = context;
        this.declaration = declaration;
        this.use = use;
        this.kind = kind;
        this.types = context.types();
        this.value = types.declared(declaration.id());
        this.form = WireForm.of(context, kind);
        this.writing = new JsonWriting(context, form, scope);
        this.reading = new JsonReading(context, form, scope);
        this.readingParts = SplitMethods.inClasses(scope, "readMember", readingSignature());
        NameAllocator constantScope = Spelling.constants(context.names(), "MEMBERS");
        declaration
                .members()
                .forEach(member -> constants.put(member, constantScope.newName(Spelling.constant(javaName(member)))));
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
        MemberNames.add(
                type,
                scope,
                constants.values(),
                constants.keySet().stream().map(form::name).toList());
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        if (use.written().contains(declaration.id())) {
            addWriting(type);
        }
        if (use.read().contains(declaration.id())) {
            addReading(type);
        }
        return type.addMethods(writing.methods())
                .addMethods(readingParts.methods())
                .addTypes(readingParts.classes())
                .addMethods(reading.methods())
                .build();
    }

    // Those who write an error start its object themselves, with the type of the error.
    private void addWriting(TypeSpec.Builder type) {
        SplitMethods parts = SplitMethods.inClasses(
                scope,
                "writeMembers",
                writer("writeMembers").addModifiers(Modifier.PRIVATE).build());
        CodeBlock members = parts.statements(memberStatements());
        if (isError()) {
            type.addMethod(writer("writeMembers").addCode(members).build());
            members =
                    CodeBlock.builder().addStatement("writeMembers(out, value)").build();
        }
        if (!isError() || use.nested().contains(declaration.id())) {
            type.addMethod(writer("write")
                    .addStatement("out.beginObject()")
                    .addCode(members)
                    .addStatement("out.endObject()")
                    .build());
        }
        type.addMethods(parts.methods()).addTypes(parts.classes());
    }

    private void addReading(TypeSpec.Builder type) {
        if (isPartial()) {
            type.addMethod(readMembersMethod());
            return;
        }
        if (!isError()) {
            type.addMethod(readMethod());
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
        type.addMethod(readMethod());
    }

    private List<CodeBlock> memberStatements() {
        NameAllocator locals = Spelling.scope(List.of("out", "value"));
        return constants.keySet().stream()
                .map(member -> written(member, locals))
                .toList();
    }

    private CodeBlock written(Member member, NameAllocator locals) {
        CodeBlock got = CodeBlock.of("value.$N()", accessor(member));
        if (!(member.presence() instanceof Presence.Maybe)) {
            return written(member, got);
        }
        String local = locals.newName(javaName(member));
        return CodeBlock.builder()
                .addStatement("$T $N = $L", types.boxed(member.type()), local, got)
                .beginControlFlow("if ($N != null)", local)
                .add(written(member, CodeBlock.of("$N", local)))
                .endControlFlow()
                .build();
    }

    private CodeBlock written(Member member, CodeBlock got) {
        return CodeBlock.builder()
                .addStatement("out.member(MEMBERS, $L)", constants.get(member))
                .addStatement(writing.statement(member.type(), got))
                .build();
    }

    private MethodSpec readMethod() {
        MethodSpec.Builder method = reader();
        if (isError()) {
            method.addParameter(RuntimeTypes.ERROR_METADATA, "metadata");
        }
        method.addStatement(
                        isError() ? "$T builder = $T.builder().metadata(metadata)" : "$T builder = $T.builder()",
                        types.builderOf(declaration.id()),
                        value)
                .addCode(membersLoop());
        boolean corrects =
                declaration.members().stream().anyMatch(member -> member.presence() instanceof Presence.Always);
        return method.addStatement(corrects ? "return builder.buildCorrected(in)" : "return builder.build()")
                .build();
    }

    // The caller has members of other places to add before it builds.
    private MethodSpec readMembersMethod() {
        return MethodSpec.methodBuilder("readMembers")
                .addModifiers(Modifier.STATIC)
                .addParameter(RuntimeTypes.JSON_READER, "in")
                .addParameter(types.builderOf(declaration.id()), "builder")
                .addCode(membersLoop())
                .build();
    }

    private CodeBlock membersLoop() {
        return CodeBlock.builder()
                .addStatement("in.beginObject()")
                .beginControlFlow(
                        "for (int member = in.nextMember(MEMBERS); member != $T.END; member = in.nextMember(MEMBERS))",
                        RuntimeTypes.JSON_MEMBERS)
                .add(dispatch())
                .endControlFlow()
                .build();
    }

    private CodeBlock dispatch() {
        if (constants.isEmpty()) {
            return CodeBlock.builder().addStatement("in.skipValue()").build();
        }
        List<CodeBlock> cases = new ArrayList<>();
        constants.forEach((member, constant) -> cases.add(CodeBlock.builder()
                .addStatement(
                        "case $L -> builder.$N($L)", constant, javaName(member), reading.expression(member.type()))
                .build()));
        CodeBlock dispatch = readingParts.dispatch(CodeBlock.of("member"), cases, CodeBlock.of("in.skipValue()"));
        return CodeBlock.of(readingParts.isCut() ? "$L;\n" : "$L\n", dispatch);
    }

    private MethodSpec readingSignature() {
        return MethodSpec.methodBuilder("readMember")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(TypeName.INT, "member")
                .addParameter(RuntimeTypes.JSON_READER, "in")
                .addParameter(types.builderOf(declaration.id()), "builder")
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

    private String javaName(Member member) {
        return context.names().member(declaration.id(), member.name());
    }

    private String accessor(Member member) {
        return declaration instanceof ErrorDeclaration error && ErrorMessages.isMessage(error, member)
                ? "getMessage"
                : javaName(member);
    }
}
