package io.smithy4j.generator;

import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.naming.Derived;
import io.smithy4j.generator.naming.NameChange;
import io.smithy4j.generator.naming.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The names that one service got in Java.
 *
 * @param id its shape id; the namespace of types that no service has
 * @param classes simple names of what users of the service call or implement
 * @param types how many shapes became types
 * @param renamed names that are not the plain spelling, each with the reason, in sentences
 */
public record GeneratedService(String id, String packageName, List<String> classes, int types, List<String> renamed) {
    private static final List<Derived> ENTRANCES = List.of(
            Derived.CLIENT,
            Derived.ASYNC_CLIENT,
            Derived.HANDLER,
            Derived.ASYNC_HANDLER,
            Derived.SERVICE,
            Derived.BASE_EXCEPTION);

    public GeneratedService {
        classes = List.copyOf(classes);
        renamed = List.copyOf(renamed);
    }

    /** Types without a service are put together under one that stands in. */
    static String nameOf(ServiceModel service) {
        boolean isService =
                !service.operations().isEmpty() || !service.protocols().isEmpty();
        return isService ? service.id().toString() : service.id().namespace();
    }

    boolean isService() {
        return id.indexOf('#') > 0;
    }

    static GeneratedService of(ServiceModel service, Names names) {
        Map<Derived, String> derived = names.derived().getOrDefault(service.id(), Map.of());
        List<String> classes = new ArrayList<>();
        for (Derived entrance : ENTRANCES) {
            String name = derived.get(entrance);
            if (name != null) {
                classes.add(name);
            }
        }
        List<String> renamed = names.changes().stream()
                .sorted(Comparator.comparing(NameChange::source).thenComparing(NameChange::expected))
                .map(change -> change.source() + " is " + change.name() + ", not " + change.expected() + ": "
                        + change.reason())
                .toList();
        return new GeneratedService(
                nameOf(service), names.packageName(), classes, names.types().size(), renamed);
    }
}
