package io.smithy4j.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.Bytecode;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.SplitMethods;
import io.smithy4j.generator.emit.support.WireForm;
import io.smithy4j.generator.ir.Declaration.UnionDeclaration;
import io.smithy4j.generator.ir.Member;
import io.smithy4j.generator.ir.TypeRef;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

// Emits, for a union Payment with the member card:
//   final class PaymentJsonCodec {
//       private static final int CARD = 0;
//       private static final JsonMembers MEMBERS = JsonMembers.of("card");
//       static void write(JsonWriter out, Payment value) { ... if (value instanceof Payment.Card variant) ... }
//       static Payment read(JsonReader in) { ... switch (in.beginUnion(MEMBERS)) { case CARD -> ... } ... }
//   }
final class JsonUnionCodecClass {
    private final EmitContext context;
    private final UnionDeclaration union;
    private final WireUse use;
    private final Derived kind;
    private final WireForm form;
    private final JavaTypes types;
    private final ClassName value;
    private final JsonWriting writing;
    private final JsonReading reading;
    private final JsonPlace place;
    private final NameAllocator scope;
    private final Map<Member, String> constants = new LinkedHashMap<>();

    JsonUnionCodecClass(EmitContext context, UnionDeclaration union, WireUse use, Derived kind) {
        this.context = context;
        this.union = union;
        this.use = use;
        this.types = context.types();
        this.value = types.declared(union.id());
        this.kind = kind;
        this.form = WireForm.of(context, kind);
        this.place = JsonPlace.ofCodec(context, List.of("write", "read"));
        this.scope = place.methods();
        this.writing = new JsonWriting(context, form, scope);
        this.reading = new JsonReading(context, form, scope);
        union.members()
                .forEach(member ->
                        constants.put(member, place.constant(variant(member).simpleName())));
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(types.derived(union.id(), kind))
                .addJavadoc("The JSON form of {@link $T}.", value)
                .addAnnotations(Deprecations.suppression(new Deprecations(context.model()).inCompanionOf(union)))
                .addModifiers(Modifier.FINAL);
        MemberNames.add(
                type,
                place,
                constants.values(),
                constants.keySet().stream().map(form::name).toList());
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        if (use.written().contains(union.id())) {
            type.addMethods(writeMethods());
        }
        if (use.read().contains(union.id())) {
            addReadMethods(type);
        }
        return type.addMethods(writing.methods()).addMethods(reading.methods()).build();
    }

    private List<MethodSpec> writeMethods() {
        List<CodeBlock> branches = union.members().stream().map(this::written).toList();
        List<List<CodeBlock>> runs = Bytecode.runs(branches);
        List<String> names = IntStream.range(1, runs.size())
                .mapToObj(number -> scope.newName("writeVariant" + number))
                .toList();
        List<MethodSpec> methods = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            CodeBlock.Builder code = CodeBlock.builder();
            runs.get(i)
                    .forEach(branch -> code.add(code.isEmpty() ? "" : " else ").add(branch));
            if (i + 1 < runs.size()) {
                code.add(code.isEmpty() ? "" : " else {\n$>");
                code.addStatement("$N(out, value)", names.get(i)).add("$<}\n");
            } else {
                code.add(code.isEmpty() ? "" : " else ").add(writtenUnknown()).add("\n");
            }
            methods.add(i == 0 ? writeMethod(code.build()) : writePart(names.get(i - 1), code.build()));
        }
        return methods;
    }

    private CodeBlock written(Member member) {
        boolean isUnit = member.type() instanceof TypeRef.Unit;
        return CodeBlock.builder()
                .add(
                        isUnit ? "if (value instanceof $T) {\n$>" : "if (value instanceof $T variant) {\n$>",
                        variant(member))
                .addStatement("out.member(MEMBERS, $L)", constants.get(member))
                .addStatement(writing.statement(member.type(), CodeBlock.of("variant.value()")))
                .add("$<}")
                .build();
    }

    private CodeBlock writtenUnknown() {
        return CodeBlock.builder()
                .add("if (value instanceof $T.Unknown variant) {\n$>", value)
                .addStatement("out.name(variant.tag())")
                .addStatement("out.writeDocument(variant.value())")
                .add("$<}")
                .build();
    }

    private MethodSpec writeMethod(CodeBlock code) {
        return writer("write")
                .addStatement("out.beginObject()")
                .addCode(code)
                .addStatement("out.endObject()")
                .build();
    }

    private MethodSpec writePart(String name, CodeBlock code) {
        return writer(name).addModifiers(Modifier.PRIVATE).addCode(code).build();
    }

    private MethodSpec.Builder writer(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .addParameter(RuntimeTypes.JSON_WRITER, "out")
                .addParameter(value, "value");
    }

    private void addReadMethods(TypeSpec.Builder type) {
        MethodSpec signature = MethodSpec.methodBuilder("readVariant")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(value)
                .addParameter(TypeName.INT, "member")
                .addParameter(RuntimeTypes.JSON_READER, "in")
                .build();
        SplitMethods parts = SplitMethods.inClasses(scope, "readVariant", signature);
        CodeBlock dispatch = parts.dispatch(
                CodeBlock.of("in.beginUnion(MEMBERS)"),
                union.members().stream().map(this::read).toList(),
                CodeBlock.of("new $T.Unknown(in.unknownVariant(), in.readDocument())", value));
        type.addMethod(MethodSpec.methodBuilder("read")
                        .addModifiers(Modifier.STATIC)
                        .returns(value)
                        .addParameter(RuntimeTypes.JSON_READER, "in")
                        .addCode("$T value = ", value)
                        .addCode(dispatch)
                        .addCode(";\n")
                        .addStatement("in.endUnion(MEMBERS)")
                        .addStatement("return value")
                        .build())
                .addMethods(parts.methods())
                .addTypes(parts.classes());
    }

    private CodeBlock read(Member member) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (member.type() instanceof TypeRef.Unit) {
            return code.beginControlFlow("case $L ->", constants.get(member))
                    .addStatement(reading.expression(member.type()))
                    .addStatement("yield new $T()", variant(member))
                    .endControlFlow()
                    .build();
        }
        return code.addStatement(
                        "case $L -> new $T($L)",
                        constants.get(member),
                        variant(member),
                        reading.expression(member.type()))
                .build();
    }

    private ClassName variant(Member member) {
        return types.variant(union.id(), member.name());
    }
}
