package io.smithy4j.generator.emit.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final String LONG = "x".repeat(60);

    @Test
    void parametersThatFitAreInOneLine() {
        assertThat(Layout.of("    void a(int b,\n            int c) {\n    }\n"))
                .isEqualTo("    void a(int b, int c) {}\n");
    }

    @Test
    void longAssignmentsBreakAfterTheSign() {
        assertThat(Layout.of("    Type" + LONG + " a = new Type" + LONG + "();"))
                .isEqualTo("    Type" + LONG + " a =\n            new Type" + LONG + "();\n");
    }

    @Test
    void longCallsBreakInTheirArguments() {
        assertThat(Layout.of("call(\"" + LONG + ", (\", \"" + LONG + "\", f(a, b));"))
                .isEqualTo("call(\n        \"" + LONG + ", (\",\n        \"" + LONG + "\", f(a, b));\n");
    }

    @Test
    void longListsOfSupertypesBreakAfterCommas() {
        assertThat(Layout.of("interface A extends B" + LONG + ", C<D, " + LONG + ">, E {\n}\n"))
                .isEqualTo("interface A\n        extends B" + LONG + ",\n        C<D, " + LONG + ">, E {}\n");
    }

    @Test
    void literalsAndCommentsStayWhole() {
        String literal = "    a = \"" + "b, ( = ".repeat(30) + "\";\n";
        String comment = "    // " + "b, (".repeat(40) + "\n";

        assertThat(Layout.of(comment)).isEqualTo(comment);
        assertThat(Layout.of(literal)).isEqualTo(literal);
    }
}
