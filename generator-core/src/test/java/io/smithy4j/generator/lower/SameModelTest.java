package io.smithy4j.generator.lower;

import static io.smithy4j.generator.Models.lowered;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.generator.Models;
import org.junit.jupiter.api.Test;

class SameModelTest {
    @Test
    void theIdlAndTheSyntaxTreeOfOneModelMeanTheSame() {
        assertThat(lowered(Models.resource("/machinelearning.json"))).isEqualTo(lowered(Models.MACHINE_LEARNING));
    }

    @Test
    void theOrderOfShapesInAFileDoesNotMatter() {
        String first = "structure A { x: B }\n";
        String second = "structure B { y: Integer }\n";

        assertThat(lowered(Models.withInput("a: A\nb: B", first + second)))
                .isEqualTo(lowered(Models.withInput("a: A\nb: B", second + first)));
    }
}
