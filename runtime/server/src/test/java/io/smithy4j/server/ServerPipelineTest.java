package io.smithy4j.server;

import static io.smithy4j.server.PipelineHarness.answer;
import static io.smithy4j.server.PipelineHarness.echo;
import static io.smithy4j.server.PipelineHarness.echoing;
import static io.smithy4j.server.PipelineHarness.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.RequestId;
import io.smithy4j.validation.Violation;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ServerPipelineTest {
    @Test
    void aGoodRequestIsAnsweredByTheHandler() {
        HttpResponse response = answer(echoing(), echo("hello"));

        assertThat(response.status()).isEqualTo(200);
        assertThat(text(response)).isEqualTo("hello");
    }

    @Test
    void eachAnswerCarriesARequestIdOfItsOwn() {
        String first = RequestId.of(answer(echoing(), echo("a")));
        String second = RequestId.of(answer(echoing(), echo("!malformed")));

        assertThat(first).hasSize(36).isNotEqualTo(second);
        assertThat(second).hasSize(36);
    }

    @Test
    void theFirstProtocolThatSpeaksTheRequestAnswersIt() {
        ServerPipeline pipeline =
                new Settings().pipeline(new TextProtocol("first", echoing()), new TextProtocol("second", echoing()));
        HttpRequest request =
                HttpRequest.builder("POST", "/").header("x-protocol", "second").build();

        HttpResponse response = pipeline.handle(request).join();

        assertThat(response.status()).isEqualTo(404);
        assertThat(response.headers().first("x-protocol")).isEqualTo("second");
    }

    @Test
    void anOperationThatIsNotImplementedSaysSoWhateverTheRequest() {
        HttpResponse response = answer(
                ServerOperation.notImplemented("Echo"), echo("!malformed").header("Content-Type", "a/b"));

        assertThat(response.status()).isEqualTo(501);
        assertThat(response.headers().first("x-error")).isEqualTo("NotImplemented");
        assertThat(text(response)).isEqualTo("the service does not implement the operation");
        assertThat(RequestId.of(response)).isNotNull();
    }

    @Test
    void whatNobodySpeaksIsAnUnknownOperationOfTheFirstProtocol() {
        ServerPipeline pipeline =
                new Settings().pipeline(new TextProtocol("first", echoing()), new TextProtocol("second", echoing()));

        HttpResponse response =
                pipeline.handle(HttpRequest.builder("GET", "/").build()).join();

        assertThat(response.status()).isEqualTo(404);
        assertThat(response.headers().first("x-error")).isEqualTo("UnknownOperationException");
        assertThat(response.headers().first("x-protocol")).isEqualTo("first");
    }

    @Test
    void aPipelineNeedsAProtocol() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Settings().pipeline());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain; charset=utf-8", "TEXT/Plain"})
    void parametersAndCaseOfTheContentTypeDoNotMatter(String contentType) {
        HttpResponse response = answer(echoing(), echo("a").setHeader("Content-Type", contentType));

        assertThat(response.status()).isEqualTo(200);
    }

    @Test
    void anotherContentTypeIsRefused() {
        HttpResponse response = answer(echoing(), echo("a").setHeader("Content-Type", "text/html"));

        assertThat(response.status()).isEqualTo(415);
        assertThat(response.headers().first("x-error")).isEqualTo("UnsupportedMediaTypeException");
        assertThat(text(response)).contains("text/plain").doesNotContain("text/html");
    }

    @Test
    void onlyARequestWithoutABodyMayLackAContentType() {
        HttpRequest bare = HttpRequest.builder("POST", "/")
                .header("x-protocol", "text")
                .header("x-operation", "Echo")
                .build();

        assertThat(answer(echoing(), bare.toBuilder()).status()).isEqualTo(200);
        assertThat(answer(echoing(), bare.toBuilder().body(new byte[1])).status())
                .isEqualTo(415);
    }

    @Test
    void anOperationWithoutAContentTypeTakesAny() {
        EchoOperation operation = new EchoOperation((input, context) -> CompletableFuture.completedFuture(input), null);

        assertThat(answer(operation, echo("a")).status()).isEqualTo(200);
    }

    @Test
    void aBodyPastTheLimitOfTheRequestIsRefused() {
        HttpResponse declared = answer(
                echoing(),
                echo("").body(HttpBody.of(new ByteArrayInputStream(new byte[11]), 11))
                        .bodyLimit(10));
        HttpResponse undeclared = answer(
                echoing(),
                echo("").body(HttpBody.of(new ByteArrayInputStream(new byte[11])))
                        .bodyLimit(10));

        assertThat(List.of(declared.status(), undeclared.status())).containsExactly(413, 413);
        assertThat(declared.headers().first("x-error")).isEqualTo("RequestEntityTooLargeException");
    }

    @Test
    void theDefaultLimitOfABodyIsTwoMebibytes() {
        assertThat(answer(echoing(), echo("").body(new byte[2 * 1024 * 1024])).status())
                .isEqualTo(200);
        assertThat(answer(echoing(), echo("").body(new byte[2 * 1024 * 1024 + 1]))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void aMalformedRequestIsToldWhatIsWrongInOurWords() {
        HttpResponse response = answer(echoing(), echo("!Name"));

        assertThat(response.status()).isEqualTo(400);
        assertThat(response.headers().first("x-error")).isEqualTo("SerializationException");
        assertThat(text(response)).isEqualTo("/Name: expected something else");
    }

    @Test
    void missingMembersAreRefusedEvenWithoutAValidator() {
        HttpResponse response = answer(echoing(), echo("-Id"));

        assertThat(response.status()).isEqualTo(400);
        assertThat(text(response))
                .isEqualTo("1 validation error detected. "
                        + "Value at '/Id' failed to satisfy constraint: Member must not be null");
    }

    @Test
    void missingMembersComeBeforeViolationsAndHideThoseBelowThem() {
        EchoOperation operation = echoing()
                .finding(new Violation("/Id/0", "below"), new Violation("/Idle", "beside"), new Violation("/Id", "at"));

        String answer = text(answer(operation, echo("-Id")));

        assertThat(answer)
                .isEqualTo("2 validation errors detected. "
                        + "Value at '/Id' failed to satisfy constraint: Member must not be null; beside");
    }

    @Test
    void aHandlerIsNotCalledForARejectedInput() {
        EchoOperation operation = new EchoOperation((input, context) -> {
                    throw new AssertionError("called");
                })
                .finding(new Violation("/Id", "wrong"));

        assertThat(text(answer(operation, echo("a")))).isEqualTo("1 validation error detected. wrong");
    }

    @Test
    void anAsynchronousHandlerAnswersLater() {
        CompletableFuture<String> later = new CompletableFuture<>();
        ServerPipeline pipeline =
                new Settings().pipeline(new TextProtocol("text", new EchoOperation((input, context) -> later)));

        CompletableFuture<HttpResponse> answer = pipeline.handle(echo("a").build());

        assertThat(answer).isNotDone();
        later.complete("b");
        assertThat(answer.join().body().readFully(10).join()).asString(UTF_8).isEqualTo("b");
    }
}
