package io.smithy4j.generator.report;

import static io.smithy4j.generator.Models.lowered;
import static io.smithy4j.generator.Models.withInput;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PatternReportTest {
    @Test
    void everyPatternHasALineWithItsEngineAndWhyNoCheaperOne() {
        String model = withInput("b: B\n@pattern(\"^(x)*$\") a: String\nlist: L\nmap: M", """
                @pattern("^(?!aws).*$") string B
                list L { @pattern("^a|b$") member: String }
                map M { @pattern("^k$") key: String, value: B }
                """);

        assertThat(PatternReport.of(lowered(model))).isEqualTo("""
                # patterns: scan 2, linear 1, bounded 2
                test#L$member\tlinear\t^a|b$\t\tno scan: it has alternatives
                test#M$key\tscan\t^k$\t\t
                test#M$value\tbounded\t^(?!aws).*$\t^(?!aws)[^\\n\\r\\x{2028}-\\x{2029}]*\\z\tno scan: it looks around or back; not linear: it looks ahead or behind
                test#RunInput$a\tscan\t^(x)*$\t^x*$\t
                test#RunInput$b\tbounded\t^(?!aws).*$\t^(?!aws)[^\\n\\r\\x{2028}-\\x{2029}]*\\z\tno scan: it looks around or back; not linear: it looks ahead or behind
                """);
    }

    @Test
    void noPatternCanBreakTheTable() {
        String model = withInput("@pattern(\"^[\\t\\n\u202e]$\") a: String", "");

        assertThat(PatternReport.of(lowered(model)).lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("test#RunInput$a\tscan\t^[\\u{9}\\u{a}\\u{202e}]$\t");
    }

    @Test
    void aServiceWithoutPatternsHasNothingToTell() {
        assertThat(PatternReport.of(lowered(withInput("a: String", "")))).isEmpty();
    }
}
