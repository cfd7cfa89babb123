package io.smithy4j.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.emit.support.Spelling;
import io.smithy4j.generator.emit.support.WireForm;
import io.smithy4j.generator.ir.Declaration.UnionDeclaration;
import io.smithy4j.generator.ir.Member;
import io.smithy4j.generator.ir.TypeRef;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.LinkedHashMap;
import java.util.Map;
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
    private final Map<Member, String> constants = new LinkedHashMap<>();

    JsonUnionCodecClass(EmitContext context, UnionDeclaration union, WireUse use, Derived kind) {
        this.context = context;
        this.union = union;
        this.use = use;
        this.types = context.types();
        this.value = types.declared(union.id());
        this.kind = kind;
        this.form = WireForm.of(context, kind);
        this.writing = new JsonWriting(context, form);
        this.reading = new JsonReading(context, form);
        NameAllocator scope = Spelling.constants(context.names(), "MEMBERS");
        union.members()
                .forEach(member -> constants.put(
                        member, scope.newName(Spelling.constant(variant(member).simpleName()))));
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(types.derived(union.id(), kind))
                .addJavadoc("The JSON form of {@link $T}.", value)
                .addAnnotations(Deprecations.suppression(new Deprecations(context.model()).inCompanionOf(union)))
                .addModifiers(Modifier.FINAL);
        int index = 0;
        for (String constant : constants.values()) {
            type.addField(constantField(TypeName.INT, constant)
                    .initializer("$L", index++)
                    .build());
        }
        type.addField(membersField())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (use.written().contains(union.id())) {
            type.addMethod(writeMethod());
        }
        if (use.read().contains(union.id())) {
            type.addMethod(readMethod());
        }
        return type.addMethods(writing.methods()).addMethods(reading.methods()).build();
    }

    private MethodSpec writeMethod() {
        CodeBlock.Builder code = CodeBlock.builder();
        String branch = "if";
        for (Member member : union.members()) {
            boolean isUnit = member.type() instanceof TypeRef.Unit;
            code.beginControlFlow(
                            branch + (isUnit ? " (value instanceof $T)" : " (value instanceof $T variant)"),
                            variant(member))
                    .addStatement("out.member(MEMBERS, $L)", constants.get(member))
                    .addStatement(writing.statement(member.type(), CodeBlock.of("variant.value()")));
            branch = "} else if";
            code.unindent();
        }
        code.add("} else if (value instanceof $T.Unknown variant) {\n", value)
                .indent()
                .addStatement("out.name(variant.tag())")
                .addStatement("out.writeDocument(variant.value())")
                .endControlFlow();
        return MethodSpec.methodBuilder("write")
                .addModifiers(Modifier.STATIC)
                .addParameter(RuntimeTypes.JSON_WRITER, "out")
                .addParameter(value, "value")
                .addStatement("out.beginObject()")
                .addCode(code.build())
                .addStatement("out.endObject()")
                .build();
    }

    private MethodSpec readMethod() {
        CodeBlock.Builder code = CodeBlock.builder().add("$T value = switch (in.beginUnion(MEMBERS)) {\n$>", value);
        constants.forEach((member, constant) -> {
            if (member.type() instanceof TypeRef.Unit) {
                code.beginControlFlow("case $L ->", constant)
                        .addStatement(reading.expression(member.type()))
                        .addStatement("yield new $T()", variant(member))
                        .endControlFlow();
            } else {
                code.addStatement(
                        "case $L -> new $T($L)", constant, variant(member), reading.expression(member.type()));
            }
        });
        code.addStatement("default -> new $T.Unknown(in.unknownVariant(), in.readDocument())", value)
                .add("$<};\n");
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.STATIC)
                .returns(value)
                .addParameter(RuntimeTypes.JSON_READER, "in")
                .addCode(code.build())
                .addStatement("in.endUnion(MEMBERS)")
                .addStatement("return value")
                .build();
    }

    private ClassName variant(Member member) {
        return types.variant(union.id(), member.name());
    }

    private FieldSpec membersField() {
        CodeBlock names = constants.keySet().stream()
                .map(member -> Literals.string(form.name(member)))
                .collect(CodeBlock.joining(", "));
        return constantField(RuntimeTypes.JSON_MEMBERS, "MEMBERS")
                .initializer("$T.of($L)", RuntimeTypes.JSON_MEMBERS, names)
                .build();
    }

    private static FieldSpec.Builder constantField(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    }
}
