package io.smithy4j.generator;

import io.smithy4j.generator.RuntimeArtifacts.Streams;
import io.smithy4j.generator.check.RequestChecks;
import io.smithy4j.generator.check.RequestedOutput;
import io.smithy4j.generator.check.Selected;
import io.smithy4j.generator.check.ServiceChecks;
import io.smithy4j.generator.check.ServiceSelection;
import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.load.EventLevels;
import io.smithy4j.generator.load.GivenModel;
import io.smithy4j.generator.load.LoadRequest;
import io.smithy4j.generator.load.LoadedModel;
import io.smithy4j.generator.load.ModelLoader;
import io.smithy4j.generator.lower.LowerRequest;
import io.smithy4j.generator.lower.ServiceLowering;
import io.smithy4j.generator.verify.SourceVerifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The compiler: a model and wishes in, Java sources or diagnostics out. Reads files and writes none. */
public final class Generator {
    private final Wishes wishes;
    private final Progress progress;
    private final Diagnostics diagnostics = new Diagnostics();

    private Generator(Wishes wishes, Progress progress) {
        this.wishes = wishes;
        this.progress = progress;
    }

    /**
     * Runs every stage as far as the faults found allow, and reports them together.
     *
     * @throws IllegalStateException for a fault of the generator itself; it names the stage and what it worked on
     */
    public static GenerationResult generate(GenerationRequest request) {
        return generate(request, (service, number, of) -> {});
    }

    /** The same, and tells how far it is. */
    public static GenerationResult generate(GenerationRequest request, Progress progress) {
        return new Generator(request.wishes(), progress)
                .run((loader, levels) -> loader.load(
                        new LoadRequest(request.baseDirectory(), request.sources(), request.dependencies(), levels)));
    }

    /** The same for a model that is there already. Reads no file. */
    public static GenerationResult generate(ModelRequest request) {
        return new Generator(request.wishes(), (service, number, of) -> {})
                .run((loader, levels) -> loader.load(new GivenModel(request.model(), request.sourceFiles(), levels)));
    }

    /** How the model of a run is come by; null after errors. */
    private interface Loading {
        @Nullable
        LoadedModel load(ModelLoader loader, EventLevels levels);
    }

    private GenerationResult run(Loading loading) {
        SourceVerifier.prepare();
        RequestChecks checks = new RequestChecks(diagnostics);
        RequestedOutput requested = checks.check(wishes.artifacts(), wishes.protocols(), wishes.packageName());
        LoadedModel loaded = loading.load(new ModelLoader(diagnostics), checks.events(wishes.events()));
        if (loaded == null) {
            return GenerationResult.refused(diagnostics);
        }
        List<Selected> selected =
                new ServiceSelection(loaded, diagnostics).select(wishes.service(), wishes.packageName(), requested);
        ServiceChecks.check(loaded.model(), selected, diagnostics);
        if (diagnostics.hasErrors()) {
            return GenerationResult.refused(diagnostics);
        }
        Rendering rendering = new Rendering(wishes.packageName(), diagnostics);
        Streams streams = Streams.NONE;
        int number = 0;
        for (Selected one : selected) {
            RequestedOutput output = one.output();
            LowerRequest toLower = new LowerRequest(
                    loaded.model(), one.service(), one.types(), output.artifacts(), output.protocols());
            ServiceModel lowered = ServiceLowering.lower(toLower, diagnostics);
            progress.service(GeneratedService.nameOf(lowered), ++number, selected.size());
            streams = streams.or(lowered);
            rendering.add(lowered, output.artifacts());
        }
        if (diagnostics.hasErrors()) {
            return GenerationResult.refused(diagnostics);
        }
        SourceVerifier.verify(rendering.emitted());
        return GenerationResult.complete(
                diagnostics, rendering, RuntimeArtifacts.of(selected, streams), loaded.dependencies());
    }
}
