package io.smithy4j.generator.lower;

import static io.smithy4j.generator.Models.lowered;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.generator.Models;
import io.smithy4j.generator.ir.Binding;
import io.smithy4j.generator.ir.Binding.Location;
import io.smithy4j.generator.ir.Declaration.ErrorDeclaration;
import io.smithy4j.generator.ir.HttpOperation;
import io.smithy4j.generator.ir.HttpOperation.Kind;
import io.smithy4j.generator.ir.HttpOperation.QueryLiteral;
import io.smithy4j.generator.ir.HttpOperation.Segment;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.ir.TimestampFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class HttpBindingsTest {
    private static final String MODEL = Models.withService("operations: [Run]", """
            @http(method: "PUT", uri: "/a/{x}/b/{rest+}?fixed=1&flag", code: 202)
            @idempotent
            operation Run { input: In, output: Out, errors: [Bad] }
            structure In {
                @required @httpLabel x: String
                @required @httpLabel rest: String
                @httpQuery("q") q: Integer
                @httpHeader("X-H") h: Json
                @jsonName("named") body: String
            }
            structure Out {
                @httpResponseCode code: Integer
                @httpQuery("q") @suppress(["HttpBindingTraitIgnored"]) q: Integer
                @httpPrefixHeaders("x-") others: StringMap
            }
            @error("client") structure Bad { @httpHeader("X-Bad") why: String, message: String }
            @mediaType("application/json") string Json
            map StringMap { key: String, value: String }
            """);

    private static ServiceModel rest() {
        return lowered(MODEL.replace("awsJson1_1", "restJson1"));
    }

    private static HttpOperation http() {
        return Objects.requireNonNull(rest().operations().get(0).http());
    }

    @Test
    void thePatternIsTakenApart() {
        assertThat(http().method()).isEqualTo("PUT");
        assertThat(http().status()).isEqualTo(202);
        assertThat(http().path())
                .containsExactly(
                        new Segment(Kind.LITERAL, "a"),
                        new Segment(Kind.LABEL, "x"),
                        new Segment(Kind.LITERAL, "b"),
                        new Segment(Kind.GREEDY_LABEL, "rest"));
        assertThat(http().query()).containsExactly(new QueryLiteral("fixed", "1"), new QueryLiteral("flag", null));
    }

    @Test
    void membersOfTheInputHaveTheirPlacesInItsOrder() {
        assertThat(http().request())
                .containsExactly(
                        new Binding("x", Location.LABEL, "x", null),
                        new Binding("rest", Location.GREEDY_LABEL, "rest", null),
                        new Binding("q", Location.QUERY, "q", null),
                        new Binding("h", Location.HEADER, "X-H", "application/json"),
                        new Binding("body", Location.BODY, "", null));
    }

    @Test
    void traitsOfRequestsDoNotCountInResponses() {
        assertThat(http().response())
                .containsExactly(
                        new Binding("code", Location.RESPONSE_CODE, "", null),
                        new Binding("q", Location.BODY, "", null),
                        new Binding("others", Location.PREFIX_HEADERS, "x-", null));
    }

    @Test
    void errorsAreBoundAsResponsesAre() {
        ErrorDeclaration error =
                (ErrorDeclaration) Objects.requireNonNull(rest().declarations().get(Id.of("test#Bad")));

        assertThat(error.bindings())
                .isEqualTo(List.of(
                        new Binding("why", Location.HEADER, "X-Bad", null),
                        new Binding("message", Location.BODY, "", null)));
    }

    @Test
    void unitIsNoMessageAtAll() {
        HttpOperation http = Objects.requireNonNull(
                lowered(Models.withService("operations: [Run]", "@http(method: \"POST\", uri: \"/\") operation Run {}")
                                .replace("awsJson1_1", "restJson1"))
                        .operations()
                        .get(0)
                        .http());

        assertThat(http.request()).isNull();
        assertThat(http.response()).isNull();
        assertThat(http.path()).isEmpty();
    }

    @Test
    void protocolsWithoutBindingsHaveNone() {
        ServiceModel service = lowered(MODEL);

        assertThat(service.operations().get(0).http()).isNull();
    }

    @Test
    void aLocationFixesTheFormatOfTimestampsThatTheModelLeavesOpen() {
        assertThat(Location.HEADER.effective(TimestampFormat.UNSPECIFIED)).isEqualTo(TimestampFormat.HTTP_DATE);
        assertThat(Location.QUERY.effective(TimestampFormat.UNSPECIFIED)).isEqualTo(TimestampFormat.DATE_TIME);
        assertThat(Location.LABEL.effective(TimestampFormat.EPOCH_SECONDS)).isEqualTo(TimestampFormat.EPOCH_SECONDS);
    }
}
