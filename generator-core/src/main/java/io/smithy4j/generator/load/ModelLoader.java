package io.smithy4j.generator.load;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.transform.ModelTransformer;
import software.amazon.smithy.model.validation.ValidationEvent;

/** Reads everything that a request names into one validated model. */
public final class ModelLoader {
    /** A file that defines shapes of smithy.framework itself, in IDL or JSON; a service that renames them does not. */
    private static final Pattern DEFINES_VALIDATION = Pattern.compile("(?m)^\\s*namespace\\s+smithy\\.framework\\s*$"
            + "|\"smithy\\.framework#ValidationException\"\\s*:\\s*\\{(?!\\s*\"type\"\\s*:\\s*\"apply\")");

    private final Diagnostics diagnostics;

    public ModelLoader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Null if there are errors; the diagnostics say which. */
    public @Nullable LoadedModel load(LoadRequest request) {
        List<ModelFile> sources = new SourceFiles(request.baseDirectory(), diagnostics).read(request.sources());
        List<ModelFile> files = new ArrayList<>(sources);
        files.addAll(new ModelJars(diagnostics).read(request.modelJars()));
        if (files.isEmpty()) {
            nothingToRead();
            return null;
        }
        addBundled(files);
        Set<String> sourceNames = sources.stream().map(ModelFile::name).collect(Collectors.toSet());
        RuleLibraries libraries = new RuleLibraries();
        EventPolicy policy = new EventPolicy(sourceNames, request.events(), libraries);
        Assembly assembly = new Assembly(new Assemblers(libraries, request.events()), policy);
        Model model = assembly.assemble(files);
        report(assembly, files, policy);
        return model == null || diagnostics.hasErrors() ? null : new LoadedModel(prepared(model), sourceNames);
    }

    private void report(Assembly assembly, List<ModelFile> files, EventPolicy policy) {
        EventDiagnostics events = new EventDiagnostics(policy, diagnostics);
        BrokenFiles broken = BrokenFiles.of(assembly.firstEvents(), files);
        List<ValidationEvent> told = new ArrayList<>(assembly.firstEvents());
        assembly.laterEvents().stream().filter(event -> !broken.explain(event)).forEach(told::add);
        UnresolvedShapes.folded(told).forEach(events::report);
    }

    private void nothingToRead() {
        if (!diagnostics.hasErrors()) {
            diagnostics.add(
                    DiagnosticId.NO_MODEL_FILES,
                    SourcePosition.NONE,
                    "there are no model files to read",
                    "name a folder with .smithy files, or a dependency that carries models");
        }
    }

    private static void addBundled(List<ModelFile> files) {
        boolean defined = files.stream()
                .anyMatch(file -> DEFINES_VALIDATION.matcher(file.text()).find());
        BundledModels.TRAITS.forEach(entry -> files.add(BundledModels.read(entry)));
        if (!defined) {
            files.add(BundledModels.read(BundledModels.VALIDATION));
        }
    }

    private static Model prepared(Model model) {
        ModelTransformer transformer = ModelTransformer.create();
        return transformer.flattenAndRemoveMixins(StringEnums.toShapes(model, transformer));
    }
}
