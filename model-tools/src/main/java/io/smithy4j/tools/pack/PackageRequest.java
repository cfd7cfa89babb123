package io.smithy4j.tools.pack;

import java.nio.file.Path;
import java.util.List;

/**
 * What to package.
 *
 * @param baseDirectory files are named relative to it
 * @param sourceFolders their models are staged, in the folders that they have there
 * @param resourceFolders where a build may keep resources; models in their {@code META-INF/smithy} get into the jar by themselves
 *     and are only listed
 * @param outputFolder becomes a resource folder of the build
 * @param recordFile remembers what was staged; outside of the output folder
 */
public record PackageRequest(
        Path baseDirectory, List<Path> sourceFolders, List<Path> resourceFolders, Path outputFolder, Path recordFile) {
    public PackageRequest {
        sourceFolders = List.copyOf(sourceFolders);
        resourceFolders = List.copyOf(resourceFolders);
    }
}
