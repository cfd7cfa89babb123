package io.smithy4j.generator.verify;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks one parsed file. */
final class UnitCheck {
    private final RenderedSource source;
    private final CompilationUnitTree unit;

    UnitCheck(RenderedSource source, CompilationUnitTree unit) {
        this.source = source;
        this.unit = unit;
    }

    void check(Set<String> siblings, UnimportedTypes unimported) {
        ExpressionTree name = unit.getPackageName();
        String packageName = name == null ? "" : name.toString();
        require(packageName.equals(source.packageName()), "is in package " + packageName);
        checkTypes(unit.getTypeDecls());
        checkDeclarations();
        new MentionCheck(source, siblings, unimported).check(unit);
    }

    private void checkTypes(List<? extends Tree> types) {
        int expected = source.typeName().equals("package-info") ? 0 : 1;
        require(types.size() == expected, "has " + types.size() + " top-level types");
        for (Tree type : types) {
            require(
                    type instanceof ClassTree named && named.getSimpleName().contentEquals(source.typeName()),
                    "does not define " + source.typeName());
        }
    }

    private void checkDeclarations() {
        List<String> planned = source.file().planned().declarations();
        List<String> read = ReadOutline.of(unit);
        if (!read.equals(planned)) {
            List<String> more = without(read, planned);
            require(more.isEmpty(), "has the " + String.join(" and the ", more));
            require(false, "lacks the " + String.join(" and the ", without(planned, read)));
        }
    }

    private static List<String> without(List<String> some, List<String> others) {
        List<String> rest = new ArrayList<>(some);
        others.forEach(rest::remove);
        return rest;
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw source.surprise(what);
        }
    }
}
