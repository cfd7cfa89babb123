package io.smithy4j.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.emit.support.Javadoc;
import io.smithy4j.generator.emit.support.Methods;
import io.smithy4j.generator.emit.support.ReadDocs;
import io.smithy4j.generator.ir.Declaration.UnionDeclaration;
import io.smithy4j.generator.ir.Docs;
import io.smithy4j.generator.ir.Member;
import io.smithy4j.generator.ir.TypeRef;
import io.smithy4j.generator.javatype.RuntimeTypes;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

// Emits, for a union Payment with the members card, of a structure, and cash, of a unit:
//   public sealed interface Payment {
//       record Card(CardDetails value) implements Payment { public Card { Objects.requireNonNull(value); } }
//       record Cash() implements Payment {}
//       record Unknown(String tag, Document value) implements Payment { ... }
//   }
public final class UnionEmitter implements Emitter {
    private static final String VALUE = "value";

    @Override
    public List<EmittedFile> emit(EmitContext context) {
        return context.model().declarations().values().parallelStream()
                .filter(UnionDeclaration.class::isInstance)
                .map(UnionDeclaration.class::cast)
                .map(union -> JavaFiles.of(context, union.id(), unionInterface(context, union)))
                .toList();
    }

    private static TypeSpec unionInterface(EmitContext context, UnionDeclaration union) {
        ClassName name = context.types().declared(union.id());
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addJavadoc(Javadoc.of(union.docs())
                        .paragraph(
                                "One of the records here. It grows with the model: who takes it apart expects others, too.")
                        .build())
                .addAnnotations(Deprecations.annotations(union.docs()))
                .addAnnotations(Deprecations.suppression(new Deprecations(context.model()).inCompanionOf(union)))
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED);
        for (Member member : union.members()) {
            ClassName variant = context.types().variant(union.id(), member.name());
            type.addType(
                    member.type() instanceof TypeRef.Unit
                            ? variant(name, variant, member.docs()).build()
                            : valueRecord(context, name, variant, member));
        }
        return type.addType(unknownRecord(name)).build();
    }

    private static TypeSpec valueRecord(EmitContext context, ClassName union, ClassName variant, Member member) {
        TypeName held = context.types().held(member);
        Property property = new Property(member, VALUE, held, held, held, ReadDocs.of(Docs.NONE));
        CollectionCopies copies = new CollectionCopies(context.types(), variant, List.of(property));
        TypeSpec.Builder type = variant(union, variant, member.docs())
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(held, VALUE)
                        .build());
        if (!held.isPrimitive()) {
            MethodSpec.Builder constructor =
                    MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC);
            if (CollectionCopies.isCollection(member.type())) {
                constructor.addStatement("$N = $L", VALUE, copies.of(member.type(), VALUE));
            } else {
                constructor.addStatement("$T.requireNonNull($N)", Objects.class, VALUE);
            }
            type.addMethod(constructor.build());
        }
        if (member.sensitive()) {
            type.addMethod(Methods.overriding("toString")
                    .returns(String.class)
                    .addStatement("return $S", variant.simpleName() + "[value=[redacted]]")
                    .build());
        }
        return type.addMethods(copies.methods()).build();
    }

    private static TypeSpec unknownRecord(ClassName union) {
        return variant(union, union.nestedClass("Unknown"), Docs.NONE)
                .addJavadoc("A member that the model does not list. A client keeps it as it came; a server refuses it.")
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "tag")
                        .addParameter(RuntimeTypes.DOCUMENT, VALUE)
                        .build())
                .addMethod(MethodSpec.compactConstructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addStatement("$T.requireNonNull(tag)", Objects.class)
                        .addStatement("$T.requireNonNull($N)", Objects.class, VALUE)
                        .build())
                .addMethod(Methods.overriding("toString")
                        .returns(String.class)
                        .addComment("What it holds may be secret.")
                        .addStatement("return $S + tag + $S", "Unknown[tag=", "]")
                        .build())
                .build();
    }

    private static TypeSpec.Builder variant(ClassName union, ClassName variant, Docs docs) {
        CodeBlock javadoc = Javadoc.of(docs).build();
        return TypeSpec.recordBuilder(variant)
                .addJavadoc(javadoc)
                .addAnnotations(Deprecations.annotations(docs))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(union);
    }
}
