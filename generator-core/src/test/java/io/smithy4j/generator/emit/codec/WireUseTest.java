package io.smithy4j.generator.emit.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.generator.Models;
import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.naming.NameAssigner;
import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WireUseTest {
    @Test
    void ringsOfTwentyThousandStructuresAreFollowedWithoutRecursion() {
        String ring = IntStream.range(0, 20_000)
                .mapToObj(number -> "structure Shape" + number + " { next: Shape" + (number + 1) % 20_000 + " }")
                .collect(Collectors.joining("\n"));
        ServiceModel model = Models.lowered(Models.withInput("first: Shape0", ring));
        EmitContext context = new EmitContext(
                model, NameAssigner.assign(model, null, new Diagnostics()), EnumSet.allOf(Artifact.class));

        assertThat(WireUse.inAwsJson(context).read()).hasSizeGreaterThan(20_000);
    }
}
