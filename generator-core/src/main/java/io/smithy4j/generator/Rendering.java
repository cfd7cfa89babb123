package io.smithy4j.generator;

import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.naming.NameAssigner;
import io.smithy4j.generator.naming.Names;
import io.smithy4j.generator.naming.NamesReport;
import io.smithy4j.generator.report.PatternReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Names and emits services one after the other. Where a later one has something else under a name of an earlier one, in the same
 * package, the later one is named and emitted again with that name taken, until all is either the same or has names of its own.
 */
final class Rendering {
    private final @Nullable String packageName;
    private final Diagnostics diagnostics;
    private final RenderedFiles files = new RenderedFiles();
    private final NamesReport report = new NamesReport();
    private final StringBuilder patterns = new StringBuilder();
    private final List<GeneratedService> services = new ArrayList<>();

    Rendering(@Nullable String packageName, Diagnostics diagnostics) {
        this.packageName = packageName;
        this.diagnostics = diagnostics;
    }

    void add(ServiceModel service, Set<Artifact> artifacts) {
        Set<String> taken = new TreeSet<>();
        while (true) {
            Diagnostics said = new Diagnostics();
            Names names = NameAssigner.assign(service, packageName, taken, said);
            if (said.hasErrors()) {
                diagnostics.addAll(said);
                return;
            }
            List<EmittedFile> emitted = Emitters.emit(new EmitContext(service, names, artifacts));
            Set<String> clashes = files.clashes(emitted);
            if (clashes.isEmpty()) {
                diagnostics.addAll(said);
                files.add(emitted);
                services.add(GeneratedService.of(service, names));
                report.add(service, names);
                patterns.append(PatternReport.of(service));
                return;
            }
            if (!taken.addAll(clashes)) {
                throw new IllegalStateException("naming: " + service.id() + " keeps the taken names " + clashes);
            }
        }
    }

    /** The files with what each was planned to be. */
    List<EmittedFile> emitted() {
        return files.emitted();
    }

    /** In the order of the run. */
    List<GeneratedService> services() {
        return services;
    }

    SortedMap<String, String> files() {
        return files.byPath();
    }

    /** What was decided and why, by file name. */
    Map<String, String> reports() {
        return Map.of(NamesReport.FILE, report.text(), PatternReport.FILE, patterns.toString());
    }
}
