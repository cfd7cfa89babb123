package io.smithy4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.conformance.run.Runner;
import io.smithy4j.conformance.suite.Case;
import io.smithy4j.conformance.suite.Side;
import io.smithy4j.conformance.suite.Suite;
import io.smithy4j.conformance.suite.TestModels;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.protocoltests.traits.HttpRequestTestCase;
import software.amazon.smithy.protocoltests.traits.HttpResponseTestCase;

/** A runner that finds nothing is worth nothing: each kind of miss is seen, in cases of the suite with one thing changed. */
final class RunnerTest {
    private static final String SIMPLE = "serializes_string_shapes";
    private static final Runner RUNNER = new Runner(TestModels.model());
    private static final List<Case> CASES = Suite.cases(TestModels.model());

    @BeforeAll
    static void keepQuiet() {
        Quiet.handlers();
    }

    @AfterAll
    static void stop() {
        RUNNER.close();
    }

    @Test
    void theUnchangedCasePasses() throws IOException {
        assertThat(request(Side.CLIENT, SIMPLE, test -> test)).isEmpty();
        assertThat(request(Side.SERVER, SIMPLE, test -> test)).isEmpty();
    }

    @Test
    void anotherBodyOfARequestIsSeen() throws IOException {
        assertThat(request(Side.CLIENT, SIMPLE, test -> test.body("{\"String\":\"abc\"}")))
                .singleElement()
                .asString()
                .startsWith("body is");
    }

    @Test
    void anotherHeaderIsSeen() throws IOException {
        assertThat(request(Side.CLIENT, SIMPLE, test -> test.putHeader("X-Amz-Target", "JsonProtocol.Other")))
                .singleElement()
                .asString()
                .startsWith("header X-Amz-Target is");
    }

    @Test
    void aForbiddenHeaderIsSeen() throws IOException {
        assertThat(request(Side.CLIENT, SIMPLE, test -> test.forbidHeaders(List.of("content-type"))))
                .containsExactly("header content-type is application/x-amz-json-1.1, and should not be there");
    }

    @Test
    void aMissingHeaderIsSeen() throws IOException {
        assertThat(request(Side.CLIENT, SIMPLE, test -> test.requireHeaders(List.of("X-Other"))))
                .containsExactly("header X-Other is missing");
    }

    @Test
    void anotherLineOfTheRequestIsSeen() throws IOException {
        assertThat(request(
                        Side.CLIENT,
                        SIMPLE,
                        test -> test.method("PUT").uri("/x").resolvedHost("other")))
                .hasSize(3);
    }

    @Test
    void queryParametersAreSeen() throws IOException {
        assertThat(request(
                        Side.CLIENT,
                        SIMPLE,
                        test -> test.queryParams(List.of("a=b")).requireQueryParams(List.of("c"))))
                .containsExactly("query has no a=b: null", "query has no c: null");
    }

    @Test
    void anotherMemberIsSeenByServersInProcessAndOverEveryAdapter() throws IOException {
        assertThat(request(Side.SERVER, SIMPLE, test -> test.params(params("{\"String\":\"x\"}"))))
                .containsExactly(
                        "in process: /String is abc xyz, and should be x",
                        "over JDK: /String is abc xyz, and should be x",
                        "over SERVLET_ON_JETTY: /String is abc xyz, and should be x",
                        "over NETTY: /String is abc xyz, and should be x");
    }

    @Test
    void aMemberTooManyIsSeen() throws IOException {
        assertThat(request(Side.SERVER, SIMPLE, test -> test.params(params("{}"))))
                .contains("in process: /String is abc xyz, and should not be set");
    }

    @Test
    void aMemberThatLacksIsSeen() throws IOException {
        assertThat(request(Side.SERVER, SIMPLE, test -> test.params(params("{\"String\":\"abc xyz\",\"Long\":1}"))))
                .contains("in process: /Long is null, and should be 1");
    }

    @Test
    void anotherStatusIsSeen() throws IOException {
        assertThat(response(Side.SERVER, "parses_string_shapes", test -> test.code(201)))
                .contains("in process: status is 200, and should be 201");
    }

    @Test
    void anotherOutputIsSeen() throws IOException {
        assertThat(response(Side.CLIENT, "parses_string_shapes", test -> test.params(params("{\"String\":\"x\"}"))))
                .hasSize(1);
    }

    @Test
    void anErrorInPlaceOfAnOutputIsSeen() throws IOException {
        assertThat(response(Side.CLIENT, "parses_string_shapes", test -> test.code(400)))
                .singleElement()
                .asString()
                .startsWith("the answer is");
    }

    private static ObjectNode params(String json) {
        return Node.parse(json).expectObjectNode();
    }

    private static List<String> request(Side side, String id, UnaryOperator<HttpRequestTestCase.Builder> change)
            throws IOException {
        Case.Request item = (Case.Request) found(side, id);
        HttpRequestTestCase test = change.apply(item.test().toBuilder()).build();
        return RUNNER.run(new Case.Request(item.line(), item.service(), item.operation(), test));
    }

    private static List<String> response(Side side, String id, UnaryOperator<HttpResponseTestCase.Builder> change)
            throws IOException {
        Case.Response item = (Case.Response) found(side, id);
        HttpResponseTestCase test = change.apply(item.test().toBuilder()).build();
        return RUNNER.run(new Case.Response(item.line(), item.service(), item.operation(), item.error(), test));
    }

    private static Case found(Side side, String id) {
        return CASES.stream()
                .filter(item -> item.id().equals(id) && item.line().side() == side)
                .findFirst()
                .orElseThrow();
    }
}
