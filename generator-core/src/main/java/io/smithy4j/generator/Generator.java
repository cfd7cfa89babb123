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
import io.smithy4j.generator.load.LoadRequest;
import io.smithy4j.generator.load.LoadedModel;
import io.smithy4j.generator.load.ModelLoader;
import io.smithy4j.generator.lower.LowerRequest;
import io.smithy4j.generator.lower.ServiceLowering;
import io.smithy4j.generator.verify.SourceVerifier;
import java.util.List;

/** The compiler: a model and wishes in, Java sources or diagnostics out. Reads files and writes none. */
public final class Generator {
    private final GenerationRequest request;
    private final Progress progress;
    private final Diagnostics diagnostics = new Diagnostics();

    private Generator(GenerationRequest request, Progress progress) {
        this.request = request;
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
        return new Generator(request, progress).run();
    }

    private GenerationResult run() {
        RequestChecks checks = new RequestChecks(diagnostics);
        RequestedOutput requested = checks.check(request.artifacts(), request.protocols(), request.packageName());
        EventLevels events = checks.events(request.events());
        LoadedModel loaded = new ModelLoader(diagnostics)
                .load(new LoadRequest(request.baseDirectory(), request.sources(), request.dependencies(), events));
        if (loaded == null) {
            return GenerationResult.refused(diagnostics);
        }
        List<Selected> selected =
                new ServiceSelection(loaded, diagnostics).select(request.service(), request.packageName(), requested);
        ServiceChecks.check(loaded.model(), selected, diagnostics);
        if (diagnostics.hasErrors()) {
            return GenerationResult.refused(diagnostics);
        }
        Rendering rendering = new Rendering(request.packageName(), diagnostics);
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
