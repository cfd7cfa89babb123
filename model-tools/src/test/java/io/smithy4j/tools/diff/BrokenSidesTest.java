package io.smithy4j.tools.diff;

import static io.smithy4j.tools.diff.Side.CLIENTS;
import static io.smithy4j.tools.diff.Side.SERVERS;
import static io.smithy4j.tools.diff.Side.WIRE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.smithy.diff.DiffEvaluator;

class BrokenSidesTest {
    @Test
    void anOperationThatIsNewIsOneThatHandlersLack() {
        assertThat(BrokenSides.of("AddedOperationBinding.ToService.Say")).containsExactly(SERVERS);
    }

    @Test
    void aTighterLengthRefusesWhatCallersSentBefore() {
        assertThat(BrokenSides.of("ChangedLengthTrait")).containsExactlyInAnyOrder(CLIENTS, WIRE);
    }

    @Test
    void anEnumValueThatIsNewBreaksNobodyBecauseEnumsAreOpen() {
        assertThat(BrokenSides.of("ChangedEnumTrait.Appended.3")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TraitBreakingChange.Update.smithy.api#http",
                "ModifiedTrait.Add.smithy.api#jsonName",
                "ModifiedTrait.Remove.aws.protocols#restJson1"
            })
    void traitsOfTheWireBreakAllSides(String eventId) {
        assertThat(BrokenSides.of(eventId)).containsExactlyInAnyOrder(CLIENTS, SERVERS, WIRE);
    }

    @Test
    void documentationBreaksNobody() {
        assertThat(BrokenSides.of("ModifiedTrait.Update.smithy.api#documentation"))
                .isEmpty();
    }

    /** Evaluators that a new version of smithy-diff brings shall not be taken for harmless by accident. */
    @Test
    void everyEvaluatorOfSmithyDiffIsKnown() throws IOException {
        assertThat(evaluators())
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(BrokenSides.knows(name)).as(name).isTrue());
    }

    private static List<String> evaluators() throws IOException {
        String services = "META-INF/services/" + DiffEvaluator.class.getName();
        List<String> names = new ArrayList<>();
        for (URL url : Collections.list(DiffEvaluator.class.getClassLoader().getResources(services))) {
            try (InputStream in = url.openStream()) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.startsWith("software."))
                        .forEach(line -> names.add(line.substring(line.lastIndexOf('.') + 1)));
            }
        }
        return names;
    }
}
