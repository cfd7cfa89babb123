package io.smithy4j.generator.emit.type;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.Javadoc;
import io.smithy4j.generator.emit.support.Spelling;
import io.smithy4j.generator.ir.TypeRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

// Emits, for a property of a builder, each way to set it:
//   public Builder id(String id) { this.id = id; return this; }
//   public Builder tags(Collection<String> tags) { this.tags = Copies.list(tags); return this; }
//   public Builder tags(String... tags) { return tags(Arrays.asList(tags)); }
//   public Builder weight(Consumer<Weight.Builder> weight) { ... return weight(builder.build()); }
// The last way is left out where thousands of structures differ: a class has no room for the names of their builders.
final class BuilderMethods {
    /** Of 65,535. */
    private static final int MOST_CONSTANTS = 50_000;

    private static final int CONSTANTS_A_PROPERTY = 9;

    /** Names, types and methods of a nested structure and its builder. */
    private static final int CONSTANTS_A_BUILDER = 14;

    private final EmitContext context;
    private final ClassName builder;
    private final CollectionCopies copies;
    private final boolean takesConsumers;

    BuilderMethods(EmitContext context, ClassName builder, List<Property> properties, CollectionCopies copies) {
        this.context = context;
        this.builder = builder;
        this.copies = copies;
        this.takesConsumers = constants(properties) < MOST_CONSTANTS;
    }

    /** What the class file has to hold if consumers are taken, too. */
    private static int constants(List<Property> properties) {
        long structures = properties.stream()
                .map(property -> property.member().type())
                .filter(TypeRef.StructureRef.class::isInstance)
                .distinct()
                .count();
        return CONSTANTS_A_PROPERTY * properties.size() + CONSTANTS_A_BUILDER * (int) structures;
    }

    List<MethodSpec> of(Property property) {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(valueMethod(property));
        if (property.member().type() instanceof TypeRef.ListOf list
                && !CollectionCopies.isCollection(list.element().type())) {
            methods.add(varargsMethod(property, list));
        }
        if (property.member().type() instanceof TypeRef.StructureRef structure && takesConsumers) {
            methods.add(consumerMethod(property, structure));
        }
        return methods;
    }

    private MethodSpec valueMethod(Property property) {
        return setting(property)
                .addParameter(property.taken(), property.name())
                .addStatement("this.$N = $L", property.name(), kept(property))
                .addStatement("return this")
                .build();
    }

    private CodeBlock kept(Property property) {
        TypeRef type = property.member().type();
        if (CollectionCopies.isCollection(type)) {
            CodeBlock copy = copies.of(type, property.name());
            return property.isNullable() ? CodeBlock.of("$1N == null ? null : $2L", property.name(), copy) : copy;
        }
        return property.isDefaulted() && !property.isPrimitive()
                ? CodeBlock.of("$T.requireNonNull($N)", Objects.class, property.name())
                : CodeBlock.of("$N", property.name());
    }

    private MethodSpec varargsMethod(Property property, TypeRef.ListOf list) {
        return setting(property)
                .varargs()
                .addParameter(ArrayTypeName.of(context.types().element(list)), property.name())
                .addStatement("return $1N($2T.asList($1N))", property.name(), Arrays.class)
                .build();
    }

    private MethodSpec consumerMethod(Property property, TypeRef.StructureRef structure) {
        ClassName nested = context.types().builderOf(structure.id());
        NameAllocator scope = Spelling.scope(List.of(property.name()));
        String local = scope.newName("builder");
        return setting(property)
                .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), nested), property.name())
                .addStatement("$T $N = $T.builder()", nested, local, nested.enclosingClassName())
                .addStatement("$N.accept($N)", property.name(), local)
                .addStatement("return $N($N.build())", property.name(), local)
                .build();
    }

    private MethodSpec.Builder setting(Property property) {
        String lead = property.isRequired() ? "Required." : "";
        return MethodSpec.methodBuilder(property.name())
                .addJavadoc(Javadoc.of(lead, property.docs()).build())
                .addAnnotations(Deprecations.annotations(property.member().docs()))
                .addModifiers(Modifier.PUBLIC)
                .returns(builder);
    }
}
