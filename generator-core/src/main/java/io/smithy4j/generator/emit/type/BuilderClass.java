package io.smithy4j.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.Spelling;
import io.smithy4j.generator.ir.Presence;
import java.util.List;
import javax.lang.model.element.Modifier;

// Emits the parts of a builder that structures and errors share:
//   public static final class Builder { private @Nullable String id; ... public Builder id(String id) ... public X
// build() }
final class BuilderClass {
    private BuilderClass() {}

    /**
     * The class with fields, their methods and the copies that these need; constructors are up to the caller.
     *
     * @param ownFields stand before those of the properties
     */
    static TypeSpec.Builder of(
            EmitContext context, ClassName built, List<FieldSpec> ownFields, List<Property> properties) {
        ClassName builder = built.nestedClass("Builder");
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addJavadoc(
                        "Builds $L {@link $T}. Not safe for use by several threads.",
                        Spelling.article(built.simpleName()),
                        built)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addFields(ownFields);
        properties.forEach(property -> type.addField(field(context, property)));
        CollectionCopies copies = new CollectionCopies(context.types(), properties);
        BuilderMethods methods = new BuilderMethods(context, builder, copies);
        properties.forEach(property -> type.addMethods(methods.of(property)));
        return type.addMethod(buildMethod(built, properties)).addMethods(copies.methods());
    }

    private static FieldSpec field(EmitContext context, Property property) {
        FieldSpec.Builder field = FieldSpec.builder(property.building(), property.name(), Modifier.PRIVATE);
        if (property.member().presence() instanceof Presence.Defaulted standIn) {
            field.initializer(new DefaultValues(context).of(property.member().type(), standIn.value()));
        }
        return field.build();
    }

    private static MethodSpec buildMethod(ClassName built, List<Property> properties) {
        boolean refuses = properties.stream().anyMatch(Property::isRequired);
        return MethodSpec.methodBuilder("build")
                .addJavadoc("Builds the value.")
                .addJavadoc(
                        refuses
                                ? CodeBlock.of(
                                        "\n\n@throws $T if a required member is not set; the message names it",
                                        IllegalStateException.class)
                                : CodeBlock.of(""))
                .addModifiers(Modifier.PUBLIC)
                .returns(built)
                .addStatement("return new $T(this)", built)
                .build();
    }
}
