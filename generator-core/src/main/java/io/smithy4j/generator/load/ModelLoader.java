package io.smithy4j.generator.load;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.transform.ModelTransformer;
import software.amazon.smithy.model.validation.ValidationEvent;

/** Reads everything that a request names into one validated model. */
public final class ModelLoader {
    /** A file that defines shapes of smithy.framework itself, in IDL or JSON; a service that renames them does not. */
    private static final Pattern DEFINES_VALIDATION = Pattern.compile("(?m)^\\s*namespace\\s+smithy\\.framework\\s*$"
            + "|\"smithy\\.framework#ValidationException\"\\s*:\\s*\\{(?!\\s*\"type\"\\s*:\\s*\"apply\")");

    private static final ShapeId VALIDATION_ERROR = ShapeId.from("smithy.framework#ValidationException");

    private final Diagnostics diagnostics;
    private final RuleLibraries libraries = new RuleLibraries();

    public ModelLoader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Null if there are errors; the diagnostics say which. */
    public @Nullable LoadedModel load(LoadRequest request) {
        return accepted(assemble(request), request.events());
    }

    /** The same for a model that a front end of Smithy put together; it is validated by the rules of this loader again. */
    public @Nullable LoadedModel load(GivenModel given) {
        Assemblers assemblers = new Assemblers(libraries, given.events());
        Assembly assembly = new Assembly(assemblers, policy(given.sourceFiles(), given.events()));
        Model model = assembly.assemble(given.model(), lacking(given.model()));
        return accepted(
                new AssembledModel(model, assembly.firstEvents(), given.sourceFiles(), Collections.emptySortedMap()),
                given.events());
    }

    private @Nullable LoadedModel accepted(AssembledModel assembled, EventLevels levels) {
        EventDiagnostics events = new EventDiagnostics(policy(assembled.sourceFiles(), levels), diagnostics);
        assembled.events().forEach(events::report);
        Model model = assembled.model();
        return model == null || diagnostics.hasErrors()
                ? null
                : new LoadedModel(prepared(model), assembled.sourceFiles(), assembled.dependencies());
    }

    /** As the files say it, with everything that Smithy said to them; the diagnostics get only what kept files from being read. */
    public AssembledModel assemble(LoadRequest request) {
        SourceFiles ofProject = new SourceFiles(request.baseDirectory(), diagnostics);
        List<ModelFile> sources = ofProject.read(request.sources());
        DependencyModels ofOthers = new DependencyModels(request.baseDirectory(), diagnostics, ofProject.realPaths());
        List<ModelFile> files = new ArrayList<>(sources);
        files.addAll(ofOthers.read(request.dependencies()));
        Set<String> sourceNames = sources.stream().map(ModelFile::name).collect(Collectors.toSet());
        if (files.isEmpty()) {
            nothingToRead();
            return new AssembledModel(null, List.of(), sourceNames, ofOthers.counts());
        }
        addBundled(files);
        EventPolicy policy = policy(sourceNames, request.events());
        Assembly assembly = new Assembly(new Assemblers(libraries, request.events()), policy);
        Model model = assembly.assemble(files);
        return new AssembledModel(model, heard(assembly, files, policy), sourceNames, ofOthers.counts());
    }

    private EventPolicy policy(Set<String> sourceFiles, EventLevels levels) {
        return new EventPolicy(sourceFiles, levels, libraries);
    }

    private static List<ValidationEvent> heard(Assembly assembly, List<ModelFile> files, EventPolicy policy) {
        List<ValidationEvent> counting = assembly.firstEvents().stream()
                .filter(event -> policy.of(event) != EventLevel.IGNORE)
                .toList();
        BrokenFiles broken = BrokenFiles.of(counting, files);
        List<ValidationEvent> heard = new ArrayList<>(assembly.firstEvents());
        assembly.laterEvents().stream().filter(event -> !broken.explain(event)).forEach(heard::add);
        return UnresolvedShapes.folded(heard);
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
        boolean defined = files.stream().anyMatch(ModelLoader::definesValidation);
        BundledModels.TRAITS.forEach(entry -> files.add(BundledModels.read(entry)));
        if (!defined) {
            files.add(BundledModels.read(BundledModels.VALIDATION));
        }
    }

    /** Most files do not mention the namespace at all, which is found out much faster. */
    private static boolean definesValidation(ModelFile file) {
        return file.text().contains(VALIDATION_ERROR.getNamespace())
                && DEFINES_VALIDATION.matcher(file.text()).find();
    }

    /** Nothing in a model need refer to the error that reports violations, and projections drop what nobody refers to. */
    private static List<ModelFile> lacking(Model model) {
        return model.getShape(VALIDATION_ERROR).isPresent()
                ? List.of()
                : List.of(BundledModels.read(BundledModels.VALIDATION));
    }

    private static Model prepared(Model model) {
        ModelTransformer transformer = ModelTransformer.create();
        return transformer.flattenAndRemoveMixins(StringEnums.toShapes(model, transformer));
    }
}
