package io.smithy4j.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.smithy4j.generator.emit.support.Spelling;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.TypeRef;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.javatype.RuntimeTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

// Emits copies at every depth, so that nobody outside holds a collection of ours. For a list of strings:
//   List.copyOf(tags)
// and, one method a level, for a list of lists:
//   private static List<List<String>> copyOfRows(Collection<List<String>> from) { ... copy.add(List.copyOf(item)) ... }
final class CollectionCopies {
    private final JavaTypes types;
    private final NameAllocator scope;
    private final Map<Id, String> names = new TreeMap<>();
    private final List<MethodSpec> methods = new ArrayList<>();

    CollectionCopies(JavaTypes types, List<Property> properties) {
        this.types = types;
        this.scope = Spelling.scope(properties.stream().map(Property::name).toList());
    }

    /** An unmodifiable copy of what the variable holds. */
    CodeBlock of(TypeRef type, String variable) {
        if (type instanceof TypeRef.ListOf list) {
            return isCollection(list.element().type())
                    ? CodeBlock.of("$L($N)", method(list), variable)
                    : copy(list, variable);
        }
        if (type instanceof TypeRef.MapOf map) {
            return isCollection(map.value().type())
                    ? CodeBlock.of("$L($N)", method(map), variable)
                    : copy(map, variable);
        }
        return CodeBlock.of("$N", variable);
    }

    /** The methods that the copies so far call. */
    List<MethodSpec> methods() {
        return List.copyOf(methods);
    }

    static boolean isCollection(TypeRef type) {
        return type instanceof TypeRef.ListOf || type instanceof TypeRef.MapOf;
    }

    private static CodeBlock copy(TypeRef.ListOf list, String variable) {
        return list.sparse()
                ? CodeBlock.of("$T.sparseList($N)", RuntimeTypes.COPIES, variable)
                : CodeBlock.of("$T.copyOf($N)", List.class, variable);
    }

    private static CodeBlock copy(TypeRef.MapOf map, String variable) {
        return CodeBlock.of("$T.$L($N)", RuntimeTypes.COPIES, map.sparse() ? "sparseMap" : "map", variable);
    }

    private String method(TypeRef.ListOf list) {
        String known = names.get(list.id());
        if (known != null) {
            return known;
        }
        String name = newName(list.id());
        TypeName from = ParameterizedTypeName.get(ClassName.get(Collection.class), types.element(list));
        MethodSpec.Builder method = copying(name, types.boxed(list), from)
                .addStatement("$T copy = new $T<>()", types.boxed(list), ArrayList.class)
                .beginControlFlow(
                        "for ($T item : from)", types.boxed(list.element().type()))
                .addStatement("copy.add($L)", orNull(list.element().type(), "item", list.sparse()))
                .endControlFlow()
                .addStatement("return $L", copy(list, "copy"));
        methods.add(method.build());
        return name;
    }

    private String method(TypeRef.MapOf map) {
        String known = names.get(map.id());
        if (known != null) {
            return known;
        }
        String name = newName(map.id());
        MethodSpec.Builder method = copying(name, types.boxed(map), types.boxed(map))
                .addStatement("$T copy = new $T<>()", types.boxed(map), LinkedHashMap.class)
                .addStatement(
                        "from.forEach((key, value) -> copy.put(key, $L))",
                        orNull(map.value().type(), "value", map.sparse()))
                .addStatement("return $L", copy(map, "copy"));
        methods.add(method.build());
        return name;
    }

    private CodeBlock orNull(TypeRef type, String variable, boolean sparse) {
        CodeBlock copy = of(type, variable);
        return sparse ? CodeBlock.of("$1N == null ? null : $2L", variable, copy) : copy;
    }

    private String newName(Id shape) {
        String name = scope.newName(Spelling.method("copyOf", shape));
        names.put(shape, name);
        return name;
    }

    private static MethodSpec.Builder copying(String name, TypeName to, TypeName from) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(to)
                .addParameter(from, "from");
    }
}
