package io.smithy4j.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticTest {
    @Test
    void aDiagnosticPrintsItsPlaceWhatIsWrongAndWhatToDo() {
        Diagnostic diagnostic = new Diagnostic(
                DiagnosticId.NAME_CLASH, new SourcePosition("orders.smithy", 41, 5), "two are one", "rename one");

        assertThat(diagnostic).hasToString("orders.smithy:41:5: error NAME_CLASH: two are one.\n  hint: rename one.");
    }

    @Test
    void withoutPlaceOrHintThosePartsAreLeftOut() {
        assertThat(new Diagnostic(DiagnosticId.NO_SERVICE, SourcePosition.NONE, "none", null))
                .hasToString("error NO_SERVICE: none.");
    }

    @Test
    void diagnosticsComeByPlaceAndOnceEach() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.add(DiagnosticId.NO_SERVICE, new SourcePosition("b", 1, 1), "x");
        diagnostics.add(DiagnosticId.NO_SERVICE, new SourcePosition("a", 2, 1), "x");
        diagnostics.add(DiagnosticId.NO_SERVICE, new SourcePosition("a", 1, 9), "x");
        diagnostics.add(DiagnosticId.NO_SERVICE, new SourcePosition("b", 1, 1), "x");

        assertThat(diagnostics.sorted())
                .extracting(diagnostic -> diagnostic.position().toString())
                .containsExactly("a:1:9", "a:2:1", "b:1:1");
    }

    @Test
    void notesAndWarningsAreNoErrors() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.add(DiagnosticId.NAME_CHANGED, SourcePosition.NONE, "x");
        diagnostics.add(DiagnosticId.MODEL_WARNING, SourcePosition.NONE, "x");

        assertThat(diagnostics.hasErrors()).isFalse();
    }

    @Test
    void aGuessNeedsToBeNear() {
        assertThat(Nearest.hint("clinet", List.of("client", "server"))).isEqualTo("did you mean \"client\"?");
        assertThat(Nearest.hint("CLIENT", List.of("client", "server"))).isEqualTo("did you mean \"client\"?");
        assertThat(Nearest.hint("teapot", List.of("client", "server"))).isEqualTo("there is: client, server");
        assertThat(Nearest.hint("teapot", List.of())).isEqualTo("there is none");
    }
}
