package io.smithy4j.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.Spelling;
import io.smithy4j.generator.emit.support.SplitMethods;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

// Emits the parts of a builder that structures and errors share:
//   public static final class Builder { private @Nullable String id; ... public Builder id(String id) ... public X
// build() }
final class BuilderClass {
    private BuilderClass() {}

    /**
     * The class with fields, their methods and the copies that these need, and the constructor for an empty builder.
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
        BuilderDefaults defaults = new BuilderDefaults(context, properties);
        properties.forEach(property -> type.addField(defaults.field(property)));
        CollectionCopies copies = new CollectionCopies(context.types(), builder, properties);
        BuilderMethods methods = new BuilderMethods(context, builder, properties, copies);
        properties.forEach(property -> type.addMethods(methods.of(property)));
        return type.addMethods(buildMethods(built, properties))
                .addMethods(copies.methods())
                .addMethods(defaults.constructor());
    }

    /** The constructor for {@code toBuilder}; the statements copy each member of {@code from}. */
    static List<MethodSpec> copyingConstructor(ClassName built, List<Property> properties, List<CodeBlock> copied) {
        MethodSpec signature = MethodSpec.methodBuilder("copyMembers")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(built, "from")
                .build();
        SplitMethods parts = new SplitMethods(scope(properties), "copyMembers", signature);
        MethodSpec constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(built, "from")
                .addCode(parts.statements(copied))
                .build();
        return with(constructor, parts);
    }

    static NameAllocator scope(List<Property> properties) {
        return Spelling.scope(properties.stream().map(Property::name).toList());
    }

    private static List<MethodSpec> buildMethods(ClassName built, List<Property> properties) {
        boolean refuses = properties.stream().anyMatch(Property::isRequired);
        SplitMethods parts = new SplitMethods(scope(properties), "requireMembers", Construction.checking());
        MethodSpec build = MethodSpec.methodBuilder("build")
                .addJavadoc("Builds the value.")
                .addJavadoc(
                        refuses
                                ? CodeBlock.of(
                                        "\n\n@throws $T if a required member is not set; the message names it",
                                        IllegalStateException.class)
                                : CodeBlock.of(""))
                .addModifiers(Modifier.PUBLIC)
                .returns(built)
                .addCode(new Construction(built, properties).checks(parts))
                .addStatement("return new $T(this)", built)
                .build();
        return with(build, parts);
    }

    private static List<MethodSpec> with(MethodSpec method, SplitMethods parts) {
        List<MethodSpec> methods = new ArrayList<>(List.of(method));
        methods.addAll(parts.methods());
        return methods;
    }
}
