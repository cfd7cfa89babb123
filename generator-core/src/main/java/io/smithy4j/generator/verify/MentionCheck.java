package io.smithy4j.generator.verify;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreeScanner;
import io.smithy4j.generator.emit.JavaLang;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks that statements mention no types but those of the output, of the runtime, and of the few packages of the JDK that
 * emitters use. So text that got out of a literal into a statement, where no declaration gives it away, reaches nothing.
 */
final class MentionCheck extends TreeScanner<Void, Void> {
    private static final Pattern QUALIFIED = Pattern.compile("((?:[\\p{Ll}_$][\\w$]*\\.)+)(\\p{Lu}\\w*)(?:\\..*)?");
    private static final Set<String> PACKAGES = Set.of(
            "java.lang",
            "java.math",
            "java.nio.charset",
            "java.time",
            "java.util",
            "java.util.concurrent",
            "java.util.function",
            "java.util.stream",
            "org.jspecify.annotations");
    private static final String RUNTIME = "io.smithy4j.";

    private final RenderedSource source;
    private final Set<String> siblings;
    private final UnimportedTypes unimported;

    /** Checks one file; {@code siblings} are the types of its package. */
    MentionCheck(RenderedSource source, Set<String> siblings, UnimportedTypes unimported) {
        this.source = source;
        this.siblings = siblings;
        this.unimported = unimported;
    }

    void check(CompilationUnitTree unit) {
        scan(unit.getImports(), null);
        scan(unit.getTypeDecls(), null);
    }

    @Override
    public Void visitImport(ImportTree tree, Void unused) {
        String name = tree.getQualifiedIdentifier().toString();
        if (tree.isStatic() || name.endsWith("*") || !isKnown(name)) {
            throw source.surprise("imports " + name);
        }
        return null;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
        // A name of lower case before one of upper case may be a package. Calls are taken apart further down.
        if (Character.isUpperCase(tree.getIdentifier().charAt(0)) && isNames(tree.getExpression())) {
            String name = tree.toString();
            if (QUALIFIED.matcher(name).matches() && !name.startsWith("this.") && !isKnown(name)) {
                throw source.surprise("mentions " + name);
            }
        }
        return super.visitMemberSelect(tree, null);
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void unused) {
        String name = tree.getName().toString();
        if (!siblings.contains(name) && unimported.contains(name)) {
            throw source.surprise("mentions " + name);
        }
        return null;
    }

    private static boolean isNames(ExpressionTree tree) {
        ExpressionTree left = tree;
        while (left instanceof MemberSelectTree select) {
            left = select.getExpression();
        }
        return left instanceof IdentifierTree;
    }

    private boolean isKnown(String name) {
        Matcher parts = QUALIFIED.matcher(name);
        if (!parts.matches()) {
            return false;
        }
        String owner = parts.group(1).substring(0, parts.group(1).length() - 1);
        return owner.equals("java.lang")
                ? JavaLang.MENTIONED.contains(parts.group(2))
                : PACKAGES.contains(owner) || name.startsWith(RUNTIME) || owner.equals(source.packageName());
    }
}
