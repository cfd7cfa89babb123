package io.smithy4j.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import io.smithy4j.generator.emit.support.Spelling;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.TypeRef;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.javatype.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

// Emits copies at every depth, so that nobody outside holds a collection of ours. For a list of strings, and a map of
// such lists:
//   Copies.list(tags)   Copies.map(filters, Copies::list)
// and, one method a level, for what is deeper:
//   private static List<List<String>> copyOfRows(List<List<String>> from) { return Copies.list(from, Copies::list); }
final class CollectionCopies {
    private final JavaTypes types;
    private final ClassName owner;
    private final NameAllocator scope;
    private final Map<Id, String> names = new TreeMap<>();
    private final List<MethodSpec> methods = new ArrayList<>();

    /** {@code owner} will have the methods. */
    CollectionCopies(JavaTypes types, ClassName owner, List<Property> properties) {
        this.types = types;
        this.owner = owner;
        this.scope = Spelling.scope(properties.stream().map(Property::name).toList());
    }

    /** An unmodifiable copy of the collection that the variable holds. */
    CodeBlock of(TypeRef type, String variable) {
        TypeRef inner = inner(type);
        return isCollection(inner)
                ? CodeBlock.of("$T.$L($N, $L)", RuntimeTypes.COPIES, kind(type), variable, function(inner))
                : CodeBlock.of("$T.$L($N)", RuntimeTypes.COPIES, kind(type), variable);
    }

    /** The methods that the copies so far call. */
    List<MethodSpec> methods() {
        return List.copyOf(methods);
    }

    static boolean isCollection(TypeRef type) {
        return type instanceof TypeRef.ListOf || type instanceof TypeRef.MapOf;
    }

    /** What copies a collection inside another. */
    private CodeBlock function(TypeRef type) {
        return isCollection(inner(type))
                ? CodeBlock.of("$T::$N", owner, method(type))
                : CodeBlock.of("$T::$L", RuntimeTypes.COPIES, kind(type));
    }

    private String method(TypeRef type) {
        Id shape = type instanceof TypeRef.ListOf list ? list.id() : ((TypeRef.MapOf) type).id();
        String known = names.get(shape);
        if (known != null) {
            return known;
        }
        String name = scope.newName(Spelling.method("copyOf", shape));
        names.put(shape, name);
        methods.add(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(types.boxed(type))
                .addParameter(types.boxed(type), "from")
                .addStatement("return $L", of(type, "from"))
                .build());
        return name;
    }

    private static TypeRef inner(TypeRef type) {
        return type instanceof TypeRef.ListOf list
                ? list.element().type()
                : ((TypeRef.MapOf) type).value().type();
    }

    private static String kind(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return list.sparse() ? "sparseList" : "list";
        }
        return ((TypeRef.MapOf) type).sparse() ? "sparseMap" : "map";
    }
}
