package io.smithy4j.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.corpus.ModelReport.Verdict;
import io.smithy4j.generator.GenerationRequest;
import io.smithy4j.generator.GenerationResult;
import io.smithy4j.generator.Generator;
import io.smithy4j.generator.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelRunTest {
    private static final String TYPES = """
            $version: "2"
            namespace test
            structure RunInput { @required text: String }
            operation Run { input: RunInput }
            """;

    private static final String WRONG_ENDPOINT = """
            use aws.protocols#awsJson1_1
            @awsJson1_1
            @smithy.rules#endpointRuleSet(
                version: "1.0"
                parameters: { Region: { type: "String", builtIn: "AWS::Region", documentation: "where" } }
                rules: [
                    { type: "endpoint", conditions: [], endpoint: { url: "https://a.example.com" } }
                ]
            )
            @smithy.rules#endpointTests(
                version: "1.0"
                testCases: [{ params: {}, expect: { endpoint: { url: "https://b.example.com" } } }]
            )
            service S { version: "1", operations: [Run] }
            """;

    private static final String UNREADABLE_ENDPOINT =
            WRONG_ENDPOINT.replace("type: \"endpoint\"", "type: \"of another day\"");

    @TempDir
    private Path temp;

    @Test
    void aModelThatPassesIsMeasured() throws IOException {
        ModelReport report = run("""
                use aws.protocols#awsJson1_1
                @awsJson1_1
                service S { version: "1", operations: [Run] }
                """);

        assertThat(report.said()).singleElement().asString().contains("VALIDATION_EXCEPTION_ADDED");
        assertThat(report.outcome()).isEqualTo("ok");
        assertThat(report.facts().protocols()).containsExactly("awsJson1_1");
        assertThat(report.facts().operations()).isEqualTo(1);
        assertThat(report.facts().shapes()).isEqualTo(3);
        assertThat(report.sources().files()).isGreaterThan(15);
        assertThat(report.sources().lines()).isGreaterThan(500);
        assertThat(report.classes().classes()).isGreaterThan(report.sources().files());
        assertThat(report.classes().largestMethodBytes()).isBetween(50, 500);
        assertThat(report.warnings()).isZero();
    }

    @Test
    void aProtocolThatCannotBeEmittedLeavesTypesAndValidators() throws IOException {
        ModelReport report = run("""
                @aws.protocols#awsQuery
                @xmlNamespace(uri: "http://example.com")
                service S { version: "1", operations: [Run] }
                """);

        assertThat(report.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(report.outcome()).isEqualTo("ok, types and validators");
    }

    @Test
    void aRefusalIsToldByTheKindsOfItsFaults() throws IOException {
        ModelReport report = run("""
                service S { version: "1", operations: [Run, Walk, Fly] }
                """);

        assertThat(report.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(report.outcome()).isEqualTo("refused: INVALID_MODEL 2");
        assertThat(report.said().toString()).contains("Fly");
    }

    /** The libraries of AWS's endpoints are on the class path of this test, so they read and run what stands here. */
    @Test
    void endpointTestsThatDoNotHoldStopNothing() throws IOException {
        ModelReport report = run(WRONG_ENDPOINT);

        assertThat(report.said()).singleElement().asString().contains("VALIDATION_EXCEPTION_ADDED");
        assertThat(report.verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void endpointRulesThatCannotBeReadStopNothing() throws IOException {
        ModelReport report = run(UNREADABLE_ENDPOINT);

        assertThat(report.said()).singleElement().asString().contains("VALIDATION_EXCEPTION_ADDED");
        assertThat(report.verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void endpointTestsThatDoNotHoldStopARunThatWantsIt() throws IOException {
        Path model = written(WRONG_ENDPOINT);

        GenerationResult result = Generator.generate(new GenerationRequest(
                model, List.of(model), List.of(), null, null, List.of(), List.of(), List.of("RuleSetTestCase=error")));

        assertThat(result.diagnostics())
                .extracting(Diagnostic::message)
                .singleElement()
                .asString()
                .startsWith("expected endpoint")
                .endsWith("(RuleSetTestCase)");
    }

    @Test
    void aRuleThatBreaksOffIsToldWithoutAStackTrace() throws IOException {
        GenerationResult result = generated(UNREADABLE_ENDPOINT, "RuleSetTestCase=error");

        assertThat(result.diagnostics())
                .extracting(Diagnostic::message)
                .singleElement()
                .asString()
                .startsWith("validation broke off: ");
    }

    private GenerationResult generated(String service, String event) throws IOException {
        Path model = written(service);
        return Generator.generate(new GenerationRequest(
                model, List.of(model), List.of(), null, null, List.of(), List.of(), List.of(event)));
    }

    private ModelReport run(String service) throws IOException {
        written(service);
        return ModelRun.of(CorpusModel.in(temp).get(0));
    }

    private Path written(String service) throws IOException {
        Path model = Files.createDirectory(temp.resolve("model"));
        int useEnd = service.startsWith("use ") ? service.indexOf('\n') + 1 : 0;
        String header = "$version: \"2\"\nnamespace test\n" + service.substring(0, useEnd);
        Files.writeString(model.resolve("service.smithy"), header + service.substring(useEnd));
        Files.writeString(model.resolve("types.smithy"), TYPES);
        return model;
    }
}
