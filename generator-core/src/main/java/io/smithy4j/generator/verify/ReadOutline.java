package io.smithy4j.generator.verify;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.smithy4j.generator.emit.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** What a parsed file declares, in the words of the plan. */
final class ReadOutline {
    private final List<String> declarations = new ArrayList<>();

    private ReadOutline() {}

    static List<String> of(CompilationUnitTree unit) {
        ReadOutline outline = new ReadOutline();
        List<? extends AnnotationTree> annotations = unit.getPackageAnnotations();
        if (!annotations.isEmpty()) {
            outline.declarations.add(
                    Outline.type("package", String.valueOf(unit.getPackageName()), names(annotations)));
        }
        unit.getTypeDecls().forEach(type -> outline.addMember("", Tree.Kind.COMPILATION_UNIT, type));
        return outline.declarations.stream().sorted().toList();
    }

    private void addMember(String outer, Tree.Kind owner, Tree member) {
        if (member instanceof ClassTree type) {
            String path = (outer.isEmpty() ? "" : outer + ".") + type.getSimpleName();
            declarations.add(Outline.type(kind(type), path, names(type.getModifiers())));
            type.getMembers().forEach(inner -> addMember(path, type.getKind(), inner));
        } else if (member instanceof VariableTree field) {
            // The components of a record look like fields; it can have no others of its instances.
            if (owner != Tree.Kind.RECORD || field.getModifiers().getFlags().contains(Modifier.STATIC)) {
                declarations.add(Outline.field(outer, field.getName().toString(), names(field.getModifiers())));
            }
        } else if (member instanceof MethodTree method) {
            addMethod(outer, owner, method);
        } else if (member instanceof BlockTree) {
            declarations.add(Outline.initialiser(outer));
        } else {
            declarations.add(member.getKind() + " " + outer);
        }
    }

    private void addMethod(String owner, Tree.Kind kind, MethodTree method) {
        List<String> parameters = method.getParameters().stream()
                .map(parameter -> parameter.getName().toString())
                .toList();
        declarations.add(
                method.getReturnType() == null
                        ? Outline.constructor(owner, kind == Tree.Kind.RECORD ? List.of() : parameters)
                        : Outline.method(owner, method.getName().toString(), parameters, names(method.getModifiers())));
    }

    private static String kind(ClassTree type) {
        return type.getKind().name().toLowerCase(Locale.ROOT);
    }

    private static List<String> names(ModifiersTree modifiers) {
        return names(modifiers.getAnnotations());
    }

    private static List<String> names(List<? extends AnnotationTree> annotations) {
        return annotations.stream()
                .map(annotation -> annotation.getAnnotationType().toString())
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .toList();
    }
}
