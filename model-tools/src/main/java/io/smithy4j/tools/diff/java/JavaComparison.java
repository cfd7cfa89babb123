package io.smithy4j.tools.diff.java;

import io.smithy4j.tools.diff.java.JavaChange.Breaks;
import io.smithy4j.tools.diff.java.JavaChange.Kind;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares what two generations let others call and implement. */
public final class JavaComparison {
    private final JavaApi before;
    private final JavaApi after;
    private final Set<JavaChange> changes = new TreeSet<>();

    private JavaComparison(JavaApi before, JavaApi after) {
        this.before = before;
        this.after = after;
    }

    /** Text by path. What breaks comes first. */
    public static List<JavaChange> compare(Map<String, String> before, Map<String, String> after) throws IOException {
        JavaComparison comparison = new JavaComparison(JavaApi.of(before), JavaApi.of(after));
        comparison.run();
        return List.copyOf(comparison.changes);
    }

    private void run() {
        before.types().forEach((name, old) -> {
            ApiType now = after.types().get(name);
            if (now == null) {
                changes.add(new JavaChange(Kind.REMOVED, name, old.declaration(), null, Breaks.CALLERS));
            } else {
                compare(old, now);
            }
        });
        after.types().forEach((name, now) -> {
            if (!before.types().containsKey(name)) {
                changes.add(new JavaChange(Kind.ADDED, name, null, now.declaration(), Breaks.NOBODY));
            }
        });
    }

    private void compare(ApiType old, ApiType now) {
        Breaks breaks = old.isImplementedByOthers() ? Breaks.IMPLEMENTERS : Breaks.CALLERS;
        if (!old.declaration().equals(now.declaration())) {
            changes.add(new JavaChange(Kind.CHANGED, old.name(), old.declaration(), now.declaration(), breaks));
        }
        old.members().forEach((key, declaration) -> {
            String current = now.members().get(key);
            if (current == null) {
                changes.add(new JavaChange(Kind.REMOVED, old.name(), declaration, null, breaks));
            } else if (!current.equals(declaration)) {
                changes.add(new JavaChange(Kind.CHANGED, old.name(), declaration, current, breaks));
            }
        });
        now.members().forEach((key, declaration) -> {
            if (!old.members().containsKey(key)) {
                // A class that implements the interface lacks the method now.
                boolean hasBody = declaration.startsWith("default ") || declaration.startsWith("static ");
                Breaks missing = old.isImplementedByOthers() && !hasBody ? Breaks.IMPLEMENTERS : Breaks.NOBODY;
                changes.add(new JavaChange(Kind.ADDED, now.name(), null, declaration, missing));
            }
        });
    }
}
