package io.smithy4j.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.emit.support.Spelling;
import io.smithy4j.generator.emit.support.SplitMethods;
import io.smithy4j.generator.ir.Declaration;
import io.smithy4j.generator.ir.Declaration.UnionDeclaration;
import io.smithy4j.generator.ir.Declaration.WithMembers;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Presence;
import io.smithy4j.generator.javatype.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

// Emits, for the builder of a structure with the required member Id:
//   X buildCorrected(MissingMembers missing) { if (id == null) { missing.missing("Id"); id = ""; } return build(); }
final class Corrections {
    private Corrections() {}

    /** Whether a declaration has this method: values of it may travel, and lack something. */
    static boolean needed(EmitContext context, Id id) {
        Declaration declaration = context.model().declarations().get(id);
        return context.asksForWire()
                && declaration instanceof WithMembers structure
                && !(declaration instanceof UnionDeclaration)
                && structure.members().stream().anyMatch(member -> member.presence() instanceof Presence.Always);
    }

    /**
     * The method, and those that it needs.
     *
     * @param value the stand-in of a required property
     */
    static List<MethodSpec> methods(ClassName built, List<Property> properties, Function<Property, CodeBlock> value) {
        NameAllocator scope =
                Spelling.scope(properties.stream().map(Property::name).toList());
        String missing = scope.newName("missing");
        List<CodeBlock> corrections = properties.stream()
                .filter(Property::isRequired)
                .map(property -> correction(property, missing, value.apply(property)))
                .toList();
        MethodSpec signature = MethodSpec.methodBuilder("correctMembers")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.MISSING_MEMBERS, missing)
                .build();
        SplitMethods parts = new SplitMethods(scope, "correctMembers", signature);
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(MethodSpec.methodBuilder("buildCorrected")
                .addJavadoc("Builds a decoded value: reports the required members that the sender left out and puts\n"
                        + "the stand-ins of the Smithy specification (client error correction) in their places.")
                .returns(built)
                .addParameter(RuntimeTypes.MISSING_MEMBERS, missing)
                .addCode(parts.statements(corrections))
                .addStatement("return build()")
                .build());
        methods.addAll(parts.methods());
        return methods;
    }

    private static CodeBlock correction(Property property, String missing, CodeBlock value) {
        return CodeBlock.builder()
                .beginControlFlow("if ($N == null)", property.name())
                .addStatement(
                        "$N.missing($L)",
                        missing,
                        Literals.string(property.member().name()))
                .addStatement("$N = $L", property.name(), value)
                .endControlFlow()
                .build();
    }
}
