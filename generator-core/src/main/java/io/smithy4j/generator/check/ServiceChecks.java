package io.smithy4j.generator.check;

import io.smithy4j.generator.diagnostic.Diagnostics;
import java.util.List;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.neighbor.Walker;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;

/** Runs every rule on every service; reports all that it finds. */
public final class ServiceChecks {
    private static final List<Rule> RULES = List.of(
            new KnownProtocolRule(),
            new SupportedShapesRule(),
            new SupportedBindingsRule(),
            new DistinctRoutesRule(),
            new SupportedPatternsRule());

    private ServiceChecks() {}

    public static void check(
            Model model, List<ServiceShape> services, RequestedOutput requested, Diagnostics diagnostics) {
        Walker walker = new Walker(model);
        for (ServiceShape service : services) {
            List<Shape> closure = walker.walkShapes(service).stream().sorted().toList();
            CheckContext context = new CheckContext(model, service, closure, requested, diagnostics);
            RULES.forEach(rule -> rule.check(context));
        }
    }
}
