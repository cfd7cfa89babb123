package io.smithy4j.generator.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.StringShape;
import software.amazon.smithy.model.traits.EnumDefinition;
import software.amazon.smithy.model.traits.EnumTrait;
import software.amazon.smithy.model.transform.ModelTransformer;

/**
 * Older models keep their enums as a trait of strings, and not all of the values have names. Smithy makes enum shapes of them, but
 * leaves those alone whose values are no names themselves, such as {@code 1.0}; the values would not be checked then.
 */
@SuppressWarnings("deprecation") // Smithy would rather not have the trait, but models do
final class StringEnums {
    private StringEnums() {}

    /** Every string with the trait becomes an enum shape. */
    static Model toShapes(Model model, ModelTransformer transformer) {
        List<Shape> named = new ArrayList<>();
        for (StringShape string : model.getStringShapesWithTrait(EnumTrait.class)) {
            EnumTrait trait = string.expectTrait(EnumTrait.class);
            if (!trait.hasNames()) {
                named.add(string.toBuilder().addTrait(withNames(trait)).build());
            }
        }
        return transformer.changeStringEnumsToEnumShapes(transformer.replaceShapes(model, named));
    }

    private static EnumTrait withNames(EnumTrait trait) {
        EnumTrait.Builder builder = trait.toBuilder().clearEnums();
        Set<String> taken = new HashSet<>();
        for (EnumDefinition definition : trait.getValues()) {
            String name = name(definition.getValue());
            String free = name;
            // Members of one enum differ by more than case.
            for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
                free = name + "_" + i;
            }
            builder.addEnum(definition.toBuilder().name(free).build());
        }
        return builder.build();
    }

    /** As Smithy does it where it can: what cannot stand in a name becomes an underscore. */
    private static String name(String value) {
        String name = value.replaceAll("[^A-Za-z0-9_]+", "_");
        return name.matches("_*[A-Za-z]\\w*") ? name : "VALUE" + (name.startsWith("_") ? "" : "_") + name;
    }
}
