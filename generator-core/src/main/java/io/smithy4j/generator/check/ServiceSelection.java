package io.smithy4j.generator.check;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.diagnostic.Nearest;
import io.smithy4j.generator.diagnostic.SourcePosition;
import io.smithy4j.generator.load.LoadedModel;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.shapes.ServiceShape;

/** Finds the services that a request means. */
public final class ServiceSelection {
    private final LoadedModel loaded;
    private final Diagnostics diagnostics;

    public ServiceSelection(LoadedModel loaded, Diagnostics diagnostics) {
        this.loaded = loaded;
        this.diagnostics = diagnostics;
    }

    /**
     * The named service, or all of the sources, sorted by id; the types of sources without a service, if no more is asked for.
     * Each comes with what it can have of the requested output.
     * Empty after an error.
     */
    public List<Selected> select(@Nullable String service, @Nullable String packageName, RequestedOutput requested) {
        if (service == null && !requested.needsProtocol() && all().noneMatch(loaded::isOwn)) {
            return typesAlone(packageName, requested);
        }
        PossibleOutput possible = new PossibleOutput(loaded.model(), requested, diagnostics);
        return services(service, packageName).stream()
                .map(found -> new Selected(found, List.of(), possible.of(found)))
                .toList();
    }

    private List<Selected> typesAlone(@Nullable String packageName, RequestedOutput requested) {
        TypesWithoutService types = new TypesWithoutService(loaded);
        SortedSet<String> namespaces = types.namespaces();
        if (namespaces.isEmpty()) {
            diagnostics.add(
                    DiagnosticId.NO_SERVICE,
                    SourcePosition.NONE,
                    "the sources define neither a service nor a type, and the request names no service",
                    "add one to the model, or name a service of the model jars");
            return List.of();
        }
        if (namespaces.size() > 1 && packageName == null) {
            diagnostics.add(
                    DiagnosticId.NO_SERVICE,
                    SourcePosition.NONE,
                    "the sources define no service, and types in several namespaces: " + String.join(", ", namespaces),
                    "give the package name that these types are to share");
            return List.of();
        }
        return List.of(types.selected(requested));
    }

    private List<ServiceShape> services(@Nullable String service, @Nullable String packageName) {
        if (service != null) {
            return named(service);
        }
        List<ServiceShape> own = all().filter(loaded::isOwn).toList();
        if (own.isEmpty()) {
            List<String> others = all().map(shape -> shape.getId().toString()).toList();
            diagnostics.add(
                    DiagnosticId.NO_SERVICE,
                    SourcePosition.NONE,
                    "the sources define no service, and the request names none",
                    others.isEmpty()
                            ? "add a service to the model, or ask for types and validators only"
                            : "name a service of the model jars; there is: " + String.join(", ", others));
        }
        if (own.size() > 1 && packageName != null) {
            diagnostics.add(
                    DiagnosticId.PACKAGE_NAME_FOR_SEVERAL_SERVICES,
                    SourcePosition.NONE,
                    "one package name is given for " + own.size() + " services",
                    "name one service for each generation, or leave the package name out");
        }
        return own;
    }

    private List<ServiceShape> named(String service) {
        List<ServiceShape> found =
                all().filter(shape -> shape.getId().toString().equals(service)).toList();
        if (found.isEmpty()) {
            List<String> ids = all().map(shape -> shape.getId().toString()).toList();
            diagnostics.add(
                    DiagnosticId.SERVICE_NOT_FOUND,
                    SourcePosition.NONE,
                    "the model has no service \"" + service + "\"",
                    hint(service, ids));
        }
        return found;
    }

    private static String hint(String service, List<String> ids) {
        String suffix = "#" + service.toLowerCase(Locale.ROOT);
        return ids.stream()
                .filter(id -> id.toLowerCase(Locale.ROOT).endsWith(suffix))
                .findFirst()
                .map(id -> "did you mean \"" + id + "\"?")
                .orElseGet(() -> Nearest.hint(service, ids));
    }

    private Stream<ServiceShape> all() {
        return loaded.model().getServiceShapes().stream().sorted();
    }
}
