package io.smithy4j.generator.check;

import io.smithy4j.generator.diagnostic.Diagnostics;
import java.util.List;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.neighbor.Walker;
import software.amazon.smithy.model.shapes.Shape;

/** Runs every rule on every service; reports all that it finds. */
public final class ServiceChecks {
    private static final List<Rule> RULES = List.of(new DistinctRoutesRule(), new UnicodeJsonNamesRule());

    private ServiceChecks() {}

    public static void check(Model model, List<Selected> selected, Diagnostics diagnostics) {
        Walker walker = new Walker(model);
        for (Selected one : selected) {
            List<? extends Shape> roots = one.types().isEmpty() ? List.of(one.service()) : one.types();
            List<Shape> closure = roots.stream()
                    .flatMap(root -> walker.walkShapes(root).stream())
                    .distinct()
                    .sorted()
                    .toList();
            CheckContext context = new CheckContext(model, one.service(), closure, one.output(), diagnostics);
            RULES.forEach(rule -> rule.check(context));
        }
    }
}
