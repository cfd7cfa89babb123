package io.smithy4j.generator;

import io.smithy4j.generator.origin.ModelDependency;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked for. Names come as text and are checked by the generator, so that every front end reports a typing error
 * in the same words.
 *
 * @param baseDirectory model files are named relative to it in diagnostics
 * @param sources model files, or folders searched for {@code .smithy} and {@code .json}; their services are generated
 * @param dependencies what may bring models; their services are generated only if named
 * @param service absolute shape id, or null for every service of {@code sources}; if they have none, for their types
 * @param packageName of the output; null takes the namespace of the service. Only with a single service
 * @param artifacts among {@code types, client, server, validators}; empty means all
 * @param protocols shape ids or short names ({@code awsJson1_1}); empty means all that the service has and the generator knows
 * @param events levels of Smithy's validation events, as {@code id=level} with {@code error, warning, ignore}
 */
public record GenerationRequest(
        Path baseDirectory,
        List<Path> sources,
        List<ModelDependency> dependencies,
        @Nullable String service,
        @Nullable String packageName,
        List<String> artifacts,
        List<String> protocols,
        List<String> events) {
    public GenerationRequest {
        sources = List.copyOf(sources);
        dependencies = List.copyOf(dependencies);
        artifacts = List.copyOf(artifacts);
        protocols = List.copyOf(protocols);
        events = List.copyOf(events);
    }

    /** Takes events as they are. */
    public GenerationRequest(
            Path baseDirectory,
            List<Path> sources,
            List<ModelDependency> dependencies,
            @Nullable String service,
            @Nullable String packageName,
            List<String> artifacts,
            List<String> protocols) {
        this(baseDirectory, sources, dependencies, service, packageName, artifacts, protocols, List.of());
    }

    Wishes wishes() {
        return new Wishes(service, packageName, artifacts, protocols, events);
    }

    /** What is asked for beside the models, by name, as text. */
    SortedMap<String, String> settings() {
        SortedMap<String, String> settings = new TreeMap<>();
        settings.put("service", String.valueOf(service));
        settings.put("packageName", String.valueOf(packageName));
        settings.put("artifacts", artifacts.toString());
        settings.put("protocols", protocols.toString());
        settings.put("events", events.toString());
        return settings;
    }
}
