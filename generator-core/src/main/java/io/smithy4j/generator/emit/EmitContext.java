package io.smithy4j.generator.emit;

import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.naming.Names;
import java.util.Set;

/** Stands in until the emitters come. */
public record EmitContext(ServiceModel model, Names names, Set<Artifact> artifacts) {}
