package io.smithy4j.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.Javadoc;
import javax.lang.model.element.Modifier;

// Emits what structures and errors have in common for a property, and for their builders:
//   private final String id;
//   public String id() { return id; }
//   public static Builder builder() ... public Builder toBuilder() ...
final class Accessors {
    private Accessors() {}

    static FieldSpec field(Property property) {
        return FieldSpec.builder(property.held(), property.name(), Modifier.PRIVATE, Modifier.FINAL)
                .build();
    }

    static MethodSpec accessor(Property property) {
        return MethodSpec.methodBuilder(property.name())
                .addJavadoc(Javadoc.of("", property.docs()).build())
                .addAnnotations(Deprecations.annotations(property.member().docs()))
                .addModifiers(Modifier.PUBLIC)
                .returns(property.held())
                .addStatement("return $N", property.name())
                .build();
    }

    static MethodSpec builderMethod(ClassName owner) {
        ClassName builder = owner.nestedClass("Builder");
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build();
    }

    static MethodSpec toBuilderMethod(ClassName owner) {
        ClassName builder = owner.nestedClass("Builder");
        return MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addStatement("return new $T(this)", builder)
                .build();
    }
}
