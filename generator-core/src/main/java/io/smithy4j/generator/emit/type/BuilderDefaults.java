package io.smithy4j.generator.emit.type;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.Bytecode;
import io.smithy4j.generator.emit.support.SplitMethods;
import io.smithy4j.generator.ir.Presence;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

// Emits the fields of a builder with the defaults of the model, and its constructor:
//   private int count = 1;
//   private Builder() {}
// Initialisers of fields are code of the constructor. Those that are too long for it go into methods:
//   private int count;
//   private Builder() { setDefaults1(); setDefaults2(); }
final class BuilderDefaults {
    private final DefaultValues values;
    private final List<Property> properties;
    private final boolean inFields;

    BuilderDefaults(EmitContext context, List<Property> properties) {
        this.values = new DefaultValues(context);
        this.properties = properties;
        this.inFields = Bytecode.runs(statements()).size() == 1;
    }

    FieldSpec field(Property property) {
        FieldSpec.Builder field = FieldSpec.builder(property.building(), property.name(), Modifier.PRIVATE);
        if (inFields && property.member().presence() instanceof Presence.Defaulted standIn) {
            field.initializer(values.of(property.member().type(), standIn.value()));
        }
        return field.build();
    }

    /** The constructor, and the methods that it needs. */
    List<MethodSpec> constructor() {
        MethodSpec signature = MethodSpec.methodBuilder("setDefaults")
                .addModifiers(Modifier.PRIVATE)
                .build();
        SplitMethods parts = new SplitMethods(BuilderClass.scope(properties), "setDefaults", signature);
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addCode(inFields ? CodeBlock.of("") : parts.statements(statements()))
                .build());
        methods.addAll(parts.methods());
        return methods;
    }

    private List<CodeBlock> statements() {
        List<CodeBlock> statements = new ArrayList<>();
        for (Property property : properties) {
            if (property.member().presence() instanceof Presence.Defaulted standIn) {
                statements.add(CodeBlock.builder()
                        .addStatement(
                                "this.$N = $L",
                                property.name(),
                                values.of(property.member().type(), standIn.value()))
                        .build());
            }
        }
        return statements;
    }
}
