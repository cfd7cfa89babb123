package io.smithy4j.generator.emit.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.ErrorMessages;
import io.smithy4j.generator.emit.support.Spelling;
import io.smithy4j.generator.emit.support.SplitMethods;
import io.smithy4j.generator.emit.support.WireForm;
import io.smithy4j.generator.ir.Declaration.ErrorDeclaration;
import io.smithy4j.generator.ir.Declaration.WithMembers;
import io.smithy4j.generator.ir.Member;
import io.smithy4j.generator.ir.Presence;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.javatype.RuntimeTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

// Emits what writes and reads the members of a structure Parcel, in whichever class asks for it:
//   private static final int ID = 0;
//   private static final JsonMembers MEMBERS = JsonMembers.of("Id", "Tags");
//   out.member(MEMBERS, ID);
//   out.writeString(value.id());
//   for (int member = in.nextMember(MEMBERS); ...) { switch (member) { case ID -> builder.id(in.readString()); ... } }
final class JsonStructure {
    private final EmitContext context;
    private final WithMembers declaration;
    private final WireForm form;
    private final JsonPlace place;
    private final JavaTypes types;
    private final JsonWriting writing;
    private final JsonReading reading;
    private final SplitMethods writingParts;
    private final SplitMethods readingParts;
    private final Map<Member, String> constants = new LinkedHashMap<>();

    /** {@code declaration} has the members that travel. */
    JsonStructure(EmitContext context, WithMembers declaration, WireForm form, JsonPlace place) {
        this.context = context;
        this.declaration = declaration;
        this.form = form;
        this.place = place;
        this.types = context.types();
        this.writing = new JsonWriting(context, form, place.methods());
        this.reading = new JsonReading(context, form, place.methods());
        this.writingParts = SplitMethods.inClasses(place.methods(), "writeMembers", writingSignature());
        this.readingParts = SplitMethods.inClasses(place.methods(), "readMember", readingSignature());
        declaration.members().forEach(member -> constants.put(member, place.constant(javaName(member))));
    }

    /** Adds the constants, which are in the order of the members. */
    void addNames(TypeSpec.Builder type) {
        MemberNames.add(
                type,
                place,
                constants.values(),
                constants.keySet().stream().map(form::name).toList());
    }

    /** Adds the methods that the code so far calls. */
    void addParts(TypeSpec.Builder type) {
        type.addMethods(writingParts.methods())
                .addTypes(writingParts.classes())
                .addMethods(writing.methods())
                .addMethods(readingParts.methods())
                .addTypes(readingParts.classes())
                .addMethods(reading.methods());
    }

    /** Statements that write the members, without their object. */
    CodeBlock membersWritten() {
        NameAllocator locals = Spelling.scope(List.of("out", place.value()));
        return writingParts.statements(constants.keySet().stream()
                .map(member -> written(member, locals))
                .toList());
    }

    /** Statements that write the structure. */
    CodeBlock written() {
        return inObject(membersWritten());
    }

    /** Statements that write an object around its members. */
    static CodeBlock inObject(CodeBlock members) {
        return CodeBlock.builder()
                .addStatement("out.beginObject()")
                .add(members)
                .addStatement("out.endObject()")
                .build();
    }

    /** Statements that read the structure and return it; {@code metadata} is what errors begin with. */
    CodeBlock read(CodeBlock metadata) {
        boolean corrects =
                declaration.members().stream().anyMatch(member -> member.presence() instanceof Presence.Always);
        return CodeBlock.builder()
                .addStatement(
                        "$T builder = $T.builder()$L",
                        types.builderOf(declaration.id()),
                        types.declared(declaration.id()),
                        metadata)
                .add(membersRead())
                .addStatement(corrects ? "return builder.buildCorrected(in)" : "return builder.build()")
                .build();
    }

    /** Statements that read the members into a builder. */
    CodeBlock membersRead() {
        return CodeBlock.builder()
                .addStatement("in.beginObject()")
                .beginControlFlow(
                        "for (int member = in.nextMember($1L); member != $2T.END; member = in.nextMember($1L))",
                        place.members(),
                        RuntimeTypes.JSON_MEMBERS)
                .add(dispatch())
                .endControlFlow()
                .build();
    }

    private CodeBlock written(Member member, NameAllocator locals) {
        CodeBlock got = CodeBlock.of("$L.$N()", place.value(), accessor(member));
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
                .addStatement("out.member($L, $L)", place.members(), constants.get(member))
                .addStatement(writing.statement(member.type(), got))
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

    private MethodSpec writingSignature() {
        return MethodSpec.methodBuilder("writeMembers")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(RuntimeTypes.JSON_WRITER, "out")
                .addParameter(types.declared(declaration.id()), place.value())
                .build();
    }

    private MethodSpec readingSignature() {
        return MethodSpec.methodBuilder("readMember")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(TypeName.INT, "member")
                .addParameter(RuntimeTypes.JSON_READER, "in")
                .addParameter(types.builderOf(declaration.id()), "builder")
                .build();
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
