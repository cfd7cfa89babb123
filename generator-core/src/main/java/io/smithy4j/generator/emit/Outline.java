package io.smithy4j.generator.emit;

import io.smithy4j.generator.ir.Id;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a file declares, a sorted line each: types, fields, methods and initialisers with their annotations. Emitters plan it, and
 * what is read from the printed text must equal it.
 *
 * @param source the shape that the file comes from
 */
public record Outline(Id source, List<String> declarations) {
    public Outline {
        declarations = declarations.stream().sorted().toList();
    }

    /** {@code class Parcel.Builder @Deprecated}. */
    public static String type(String kind, String path, Collection<String> annotations) {
        return kind + " " + path + annotated(annotations);
    }

    /** {@code field Parcel.id @Deprecated}; constants of enums are fields. */
    public static String field(String path, String name, Collection<String> annotations) {
        return "field " + path + "." + name + annotated(annotations);
    }

    /** {@code method Parcel.of(value) @Deprecated}. */
    public static String method(
            String path, String name, Collection<String> parameters, Collection<String> annotations) {
        return "method " + path + "." + name + "(" + String.join(", ", parameters) + ")" + annotated(annotations);
    }

    /** {@code constructor Parcel(builder)}; of records without parameters, which follow from the components. */
    public static String constructor(String path, Collection<String> parameters) {
        return "constructor " + path + "(" + String.join(", ", parameters) + ")";
    }

    /** {@code initialiser Parcel}. */
    public static String initialiser(String path) {
        return "initialiser " + path;
    }

    // Where a type is nullable, the parser finds the annotation at the method or inside of the type.
    private static String annotated(Collection<String> annotations) {
        if (annotations.isEmpty()) {
            return "";
        }
        return annotations.stream()
                .filter(name -> !name.equals("Nullable"))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(name -> " @" + name)
                .collect(Collectors.joining());
    }
}
