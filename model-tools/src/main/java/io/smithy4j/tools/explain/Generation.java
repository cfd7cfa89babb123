package io.smithy4j.tools.explain;

import io.smithy4j.generator.GenerationRequest;
import io.smithy4j.generator.RunState;
import java.nio.file.Path;

/**
 * The generation of one execution, as it would run now.
 *
 * @param generator which generator it is
 * @param reports the folder of its reports
 */
public record Generation(GenerationRequest request, RunState state, String generator, Path reports) {}
