package io.smithy4j.tools.pack;

import io.smithy4j.generator.write.OutputFolder;
import io.smithy4j.generator.write.WriteReport;
import io.smithy4j.tools.ToolFailure;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a jar of models holds.
 *
 * @param entries the lines of the manifest: paths below {@code META-INF/smithy}
 * @param summary one line about what happened on disk
 */
public record PackagedModels(List<String> entries, String summary) {
    private static final String FOLDER = "META-INF/smithy/";

    public PackagedModels {
        entries = List.copyOf(entries);
    }

    /** Brings the output folder up to date: writes changed bytes only, removes what is gone. */
    public static PackagedModels stage(PackageRequest request) throws ToolFailure, IOException {
        PackagedFiles files = PackagedFiles.find(request);
        Map<String, String> staged = new TreeMap<>();
        files.toStage().forEach((entry, text) -> staged.put(FOLDER + entry, text));
        List<String> entries = files.entries();
        if (!files.hasManifestByHand()) {
            staged.put(FOLDER + ManifestLines.FILE, ManifestLines.of(entries));
        }
        WriteReport report = new OutputFolder(request.outputFolder(), request.recordFile()).write(staged);
        String models = entries.size() == 1 ? "1 model" : entries.size() + " models";
        return new PackagedModels(
                entries,
                models + " packaged under META-INF/smithy: " + report.written().size() + " written, "
                        + report.unchanged().size() + " unchanged, "
                        + report.removed().size() + " removed");
    }
}
