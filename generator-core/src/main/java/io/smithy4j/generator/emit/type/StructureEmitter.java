package io.smithy4j.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.emit.support.Javadoc;
import io.smithy4j.generator.ir.Declaration.StructureDeclaration;
import io.smithy4j.generator.ir.Operation;
import java.util.List;
import javax.lang.model.element.Modifier;

// Emits, for a structure Parcel with the required member Id:
//   public final class Parcel {
//       private final String id;
//       public static Builder builder() ... public String id() ... public Builder toBuilder() ...
//       equals, hashCode, toString
//       public static final class Builder { public Builder id(String id) ... public Parcel build() ... }
//   }
public final class StructureEmitter implements Emitter {
    @Override
    public List<EmittedFile> emit(EmitContext context) {
        return context.model().declarations().values().parallelStream()
                .filter(StructureDeclaration.class::isInstance)
                .map(StructureDeclaration.class::cast)
                .map(structure -> JavaFiles.of(context, structure.id(), structureClass(context, structure)))
                .toList();
    }

    private static TypeSpec structureClass(EmitContext context, StructureDeclaration structure) {
        ClassName name = context.types().declared(structure.id());
        List<Property> properties = Property.of(context, structure);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(Javadoc.orElse(structure.docs(), () -> role(context, structure))
                        .build())
                .addAnnotations(Deprecations.annotations(structure.docs()))
                .addAnnotations(Deprecations.suppression(new Deprecations(context.model()).inTypesOf(structure)))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        properties.forEach(property -> type.addField(Accessors.field(property)));
        type.addMethod(constructor(name, properties)).addMethod(Accessors.builderMethod(name));
        properties.forEach(property -> type.addMethod(Accessors.accessor(property)));
        return type.addMethod(Accessors.toBuilderMethod(name))
                .addMethods(ValueMethods.of(name, properties))
                .addType(builderClass(context, structure, properties))
                .build();
    }

    private static String role(EmitContext context, StructureDeclaration structure) {
        for (Operation operation : context.model().operations()) {
            if (operation.input().equals(structure.id())) {
                return "The input of {@code " + operation.id().name() + "}.";
            }
            if (operation.output().equals(structure.id())) {
                return "The output of {@code " + operation.id().name() + "}.";
            }
        }
        return "";
    }

    private static MethodSpec constructor(ClassName name, List<Property> properties) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(name.nestedClass("Builder"), "builder");
        new Construction(name, properties).assignments(properties).forEach(constructor::addCode);
        return constructor.build();
    }

    private static TypeSpec builderClass(
            EmitContext context, StructureDeclaration structure, List<Property> properties) {
        ClassName name = context.types().declared(structure.id());
        List<CodeBlock> copied = properties.stream()
                .map(property -> CodeBlock.builder()
                        .addStatement("this.$1N = from.$1N", property.name())
                        .build())
                .toList();
        TypeSpec.Builder builder = BuilderClass.of(context, name, List.of(), properties)
                .addMethods(BuilderClass.copyingConstructor(name, properties, copied));
        if (Corrections.needed(context, structure.id())) {
            DefaultValues values = new DefaultValues(context);
            builder.addMethods(Corrections.methods(
                    name,
                    properties,
                    property -> values.corrected(property.member().type())));
        }
        return builder.build();
    }
}
