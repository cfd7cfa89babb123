package io.smithy4j.tools.build;

import io.smithy4j.tools.ModelSources;
import java.nio.file.Path;

/**
 * What to build.
 *
 * @param models its base directory is also what relative paths of the configuration start from
 * @param configuration the {@code smithy-build.json}
 * @param outputFolder gets a folder a projection, and in it one a plugin
 * @param recordFile remembers what was written, so that a later build removes what is no longer produced
 */
public record BuildRequest(ModelSources models, Path configuration, Path outputFolder, Path recordFile) {}
