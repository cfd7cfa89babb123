package io.smithy4j.generator.verify;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;

/** Checks one parsed file. */
final class UnitCheck {
    private final RenderedSource source;
    private final CompilationUnitTree unit;

    UnitCheck(RenderedSource source, CompilationUnitTree unit) {
        this.source = source;
        this.unit = unit;
    }

    void check() {
        ExpressionTree name = unit.getPackageName();
        String packageName = name == null ? "" : name.toString();
        require(packageName.equals(source.packageName()), "is in package " + packageName);
        List<? extends Tree> types = unit.getTypeDecls();
        if (source.typeName().equals("package-info")) {
            require(types.isEmpty(), "has types");
            return;
        }
        require(types.size() == 1, "has " + types.size() + " top-level types");
        require(types.get(0) instanceof ClassTree, "has something beside types");
        if (types.get(0) instanceof ClassTree type) {
            require(type.getSimpleName().contentEquals(source.typeName()), "defines " + type.getSimpleName());
            checkBody(type);
        }
    }

    private void checkBody(ClassTree type) {
        boolean expected = switch (type.getKind()) {
            case CLASS, INTERFACE, ENUM, RECORD -> true;
            default -> false;
        };
        require(expected, "has the " + type.getKind() + " " + type.getSimpleName());
        for (Tree member : type.getMembers()) {
            // Emitters never need one, and model text that breaks out of a literal would.
            require(!(member instanceof BlockTree), "has an initialiser block in " + type.getSimpleName());
            require(
                    member instanceof ClassTree || member instanceof MethodTree || member instanceof VariableTree,
                    "has an unexpected member in " + type.getSimpleName());
            if (member instanceof ClassTree nested) {
                checkBody(nested);
            }
        }
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("verify: " + source.path() + " " + what + ", which was not planned");
        }
    }
}
