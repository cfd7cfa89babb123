package io.smithy4j.tools.diff.java;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Reads the visible declarations of a parsed source. */
final class ApiScanner {
    private final SortedMap<String, ApiType> types;

    ApiScanner(SortedMap<String, ApiType> types) {
        this.types = types;
    }

    void read(CompilationUnitTree unit) {
        String prefix = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
        for (Tree declaration : unit.getTypeDecls()) {
            if (declaration instanceof ClassTree type && isOpen(type.getModifiers())) {
                read(type, prefix + type.getSimpleName());
            }
        }
    }

    private void read(ClassTree type, String name) {
        ApiType api = new ApiType(name, head(type));
        types.put(name, api);
        boolean isInterface = type.getKind() == Tree.Kind.INTERFACE;
        for (Tree member : type.getMembers()) {
            if (member instanceof ClassTree nested && (isInterface || isOpen(nested.getModifiers()))) {
                read(nested, name + "." + nested.getSimpleName());
            } else if (member instanceof MethodTree method && (isInterface || isOpen(method.getModifiers()))) {
                api.members().put(key(method), signature(method));
            } else if (member instanceof VariableTree field && isVisible(type, field)) {
                api.members().put(field.getName().toString(), declaration(type, field));
            }
        }
    }

    private static boolean isVisible(ClassTree type, VariableTree field) {
        // The components of a record and the constants of an enum and of an interface are visible without a word.
        return isComponent(type, field) || type.getKind() == Tree.Kind.INTERFACE || isOpen(field.getModifiers());
    }

    private static boolean isComponent(ClassTree type, VariableTree field) {
        return type.getKind() == Tree.Kind.RECORD
                && !field.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    private static String declaration(ClassTree type, VariableTree field) {
        // To the parser a component is a private field.
        String modifiers = isComponent(type, field) ? "" : modifiers(field.getModifiers());
        return modifiers + bare(field.getType()) + " " + field.getName();
    }

    private static boolean isOpen(ModifiersTree modifiers) {
        return modifiers.getFlags().contains(Modifier.PUBLIC)
                || modifiers.getFlags().contains(Modifier.PROTECTED);
    }

    private static String head(ClassTree type) {
        String kind = type.getKind().name().toLowerCase(Locale.ROOT);
        String extended = type.getExtendsClause() == null ? "" : " extends " + bare(type.getExtendsClause());
        String word = type.getKind() == Tree.Kind.INTERFACE ? " extends " : " implements ";
        String implemented = type.getImplementsClause().isEmpty() ? "" : word + joined(type.getImplementsClause());
        return modifiers(type.getModifiers()) + kind + " " + type.getSimpleName() + extended + implemented;
    }

    private static String key(MethodTree method) {
        return method.getName() + "("
                + method.getParameters().stream()
                        .map(parameter -> bare(parameter.getType()))
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private static String signature(MethodTree method) {
        String result = method.getReturnType() == null ? "" : method.getReturnType() + " ";
        String thrown = method.getThrows().isEmpty() ? "" : " throws " + joined(method.getThrows());
        String name = method.getReturnType() == null ? key(method).replace("<init>", "new") : key(method);
        return modifiers(method.getModifiers()) + result + name + thrown;
    }

    /** Without those that a caller does not feel. */
    private static String modifiers(ModifiersTree modifiers) {
        Set<Modifier> felt = new TreeSet<>(modifiers.getFlags());
        felt.removeAll(List.of(Modifier.PUBLIC, Modifier.SYNCHRONIZED, Modifier.STRICTFP));
        return felt.stream().map(modifier -> modifier + " ").collect(Collectors.joining());
    }

    private static String joined(List<? extends Tree> trees) {
        return trees.stream().map(ApiScanner::bare).collect(Collectors.joining(", "));
    }

    /** Without type annotations, which do not tell one method from another. */
    private static String bare(Tree tree) {
        return tree.toString().replaceAll("@[\\w.]+(\\(\\))?\\s*", "");
    }
}
