package io.smithy4j.generator;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.ir.ServiceModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of all services; each path belongs to one of them, on file systems that do not tell cases apart, too. */
final class RenderedFiles {
    private final Diagnostics diagnostics;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final List<EmittedFile> emitted = new ArrayList<>();
    private final Map<String, ServiceModel> owners = new HashMap<>();

    RenderedFiles(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    SortedMap<String, String> byPath() {
        return texts;
    }

    /** The same, with what each file was planned to be. */
    List<EmittedFile> emitted() {
        return emitted;
    }

    void add(ServiceModel service, List<EmittedFile> files) {
        for (EmittedFile file : files) {
            ServiceModel owner = owners.putIfAbsent(file.path().toLowerCase(Locale.ROOT), service);
            if (owner == null) {
                texts.put(file.path(), file.text());
                emitted.add(file);
            } else if (owner.id().equals(service.id())) {
                throw new IllegalStateException("emit: " + file.path() + " comes twice for " + service.id());
            } else {
                reportClash(owner, service);
                return;
            }
        }
    }

    private void reportClash(ServiceModel owner, ServiceModel service) {
        diagnostics.add(
                DiagnosticId.FILE_CLAIMED_TWICE,
                service.origin().position(),
                service.id() + " and " + owner.id() + " would be generated into one package and share files there",
                "generate them one by one, each with a package name of its own");
    }
}
