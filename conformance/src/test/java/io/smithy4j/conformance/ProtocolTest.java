package io.smithy4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.conformance.report.Report;
import io.smithy4j.conformance.report.WrongInTheSuite;
import io.smithy4j.conformance.run.Runner;
import io.smithy4j.conformance.suite.Case;
import io.smithy4j.conformance.suite.Line;
import io.smithy4j.conformance.suite.Suite;
import io.smithy4j.conformance.suite.TestModels;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case of the suite; what cannot run yet is counted as open. */
final class ProtocolTest {
    private static final Report REPORT = new Report();
    private static final Runner RUNNER = new Runner(TestModels.model());
    private static WrongInTheSuite wrong = new WrongInTheSuite();

    @BeforeAll
    static void readWhatIsWrongInTheSuite() throws IOException {
        Quiet.handlers();
        wrong = WrongInTheSuite.read();
    }

    @AfterAll
    static void report() throws IOException {
        RUNNER.close();
        System.out.println(REPORT.text());
        REPORT.writeTo(Path.of("target", "conformance.json"));
    }

    @Test
    void theSuiteHasItsCases() {
        Map<Line, Long> counts = Suite.cases(TestModels.model()).stream()
                .collect(Collectors.groupingBy(Case::line, TreeMap::new, Collectors.counting()));

        assertThat(counts.entrySet().stream().map(Map.Entry::toString))
                .containsExactly(
                        "awsJson1_0 client requests=29",
                        "awsJson1_0 client responses=41",
                        "awsJson1_0 server requests=26",
                        "awsJson1_0 server responses=23",
                        "awsJson1_1 client requests=57",
                        "awsJson1_1 client responses=62",
                        "awsJson1_1 server requests=58",
                        "awsJson1_1 server responses=45",
                        "restJson1 client requests=142",
                        "restJson1 client responses=108",
                        "restJson1 client event streams=84",
                        "restJson1 server requests=137",
                        "restJson1 server responses=92",
                        "restJson1 server event streams=80",
                        "restJson1 server malformed=655");
    }

    @Test
    void atMostThreeCasesAreSaidToBeWrongInTheSuite() {
        assertThat(wrong.size()).isLessThanOrEqualTo(WrongInTheSuite.MOST);
    }

    @TestFactory
    Stream<DynamicContainer> everyCaseThatCanRunPasses() {
        Map<Line, List<Case>> lines = Suite.cases(TestModels.model()).stream()
                .collect(Collectors.groupingBy(Case::line, TreeMap::new, Collectors.toList()));
        lines.values().stream()
                .flatMap(List::stream)
                .filter(item -> !RUNNER.canRun(item))
                .forEach(REPORT::open);
        return lines.entrySet().stream()
                .map(entry -> DynamicContainer.dynamicContainer(
                        entry.getKey().toString(),
                        entry.getValue().stream().filter(RUNNER::canRun).map(ProtocolTest::test)));
    }

    private static DynamicTest test(Case item) {
        return DynamicTest.dynamicTest(item.id(), () -> {
            List<String> differences = differences(item);
            boolean passes = differences.isEmpty();
            if (wrong.has(item)) {
                REPORT.wrongInTheSuite(item);
                assertThat(passes)
                        .as("passes now: take it out of wrong-in-the-suite.tsv")
                        .isFalse();
                return;
            }
            if (passes) {
                REPORT.pass(item);
            } else {
                REPORT.fail(item);
            }
            assertThat(differences).as(item.line() + " " + item.id()).isEmpty();
        });
    }

    private static List<String> differences(Case item) {
        try {
            return RUNNER.run(item);
        } catch (Exception e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            return List.of("failed with " + trace);
        }
    }
}
