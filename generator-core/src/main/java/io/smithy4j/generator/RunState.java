package io.smithy4j.generator;

import java.nio.file.Path;

/**
 * Where one execution of a build keeps what it made, and what it has to know of its last run.
 *
 * @param outputFolder of the sources
 * @param manifestFile which files are ours; outside of the folder
 * @param recordFile what the output was made from; outside of the folder
 */
public record RunState(Path outputFolder, Path manifestFile, Path recordFile) {}
