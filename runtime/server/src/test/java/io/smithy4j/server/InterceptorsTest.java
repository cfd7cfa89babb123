package io.smithy4j.server;

import static io.smithy4j.server.PipelineHarness.echo;
import static io.smithy4j.server.PipelineHarness.echoing;
import static io.smithy4j.server.PipelineHarness.failing;
import static io.smithy4j.server.PipelineHarness.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpRequestBuilder;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.server.EchoOperation.KnownError;
import io.smithy4j.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InterceptorsTest {
    private final List<String> seen = new ArrayList<>();

    @Test
    void theFirstOneAddedSeesRequestsFirstAndAnswersLast() {
        HttpResponse response = answer(echoing(), echo("hello"), new Noting("a"), new Noting("b"));

        assertThat(response.status()).isEqualTo(200);
        assertThat(seen)
                .containsExactly(
                        "a decode",
                        "b decode",
                        "a validate hello",
                        "b validate hello",
                        "a invoke hello",
                        "b invoke hello",
                        "b encode hello",
                        "a encode hello",
                        "b answer 200",
                        "a answer 200");
        assertThat(response.headers().all("x-seen-by")).containsExactly("b", "a");
    }

    @Test
    void anErrorOfTheModelIsSeenBeforeItsAnswer() {
        answer(failing(new KnownError()), echo("hello"), new Noting("a"));

        assertThat(seen)
                .containsExactly(
                        "a decode", "a validate hello", "a invoke hello", "a failure KnownError", "a answer 400");
    }

    @Test
    void whatCannotBeDecodedIsSeenAsARefusal() {
        answer(echoing(), echo("!Name"), new Noting("a"));

        assertThat(seen).containsExactly("a decode", "a failure RefusedException", "a answer 400");
    }

    @Test
    void brokenConstraintsAreSeenAsARejection() {
        answer(echoing().finding(new Violation("/Id", "wrong")), echo("hello"), new Noting("a"));

        assertThat(seen)
                .containsExactly("a decode", "a validate hello", "a failure RejectedInputException", "a answer 400");
    }

    @Test
    void aBodyThatIsTooLargeIsSeenToo() {
        answer(echoing(), echo("hello").bodyLimit(1), new Noting("a"));

        assertThat(seen).containsExactly("a failure RefusedException", "a answer 413");
    }

    @ParameterizedTest
    @ValueSource(strings = {"decode", "validate", "invoke", "encode", "answer"})
    void oneThatFailsIsAnInternalFailureWithoutAnyDetail(String hook) {
        HttpResponse response = answer(echoing(), echo("hello"), new Noting("a"), new Throwing(hook, canary()));

        assertThat(response.status()).isEqualTo(500);
        assertThat(text(response)).doesNotContain("canary");
        assertThat(seen).endsWith("a answer 500");
    }

    @Test
    void oneThatFailsOverAFailureIsAnInternalFailureAndTheOthersStillSeeIt() {
        HttpResponse response =
                answer(failing(new KnownError()), echo("hello"), new Noting("a"), new Throwing("failure", canary()));

        assertThat(response.status()).isEqualTo(500);
        assertThat(text(response)).doesNotContain("canary");
        assertThat(seen).endsWith("a failure KnownError", "a answer 500");
    }

    @ParameterizedTest
    @ValueSource(strings = {"decode", "validate", "invoke", "encode", "answer"})
    void oneMayRefuseWithAFaultOfItsOwn(String hook) {
        RefusedException refusal =
                new RefusedException(new ServerFault(429, "ThrottlingException", "you call too often"));

        HttpResponse response = answer(echoing(), echo("hello"), new Throwing(hook, refusal));

        assertThat(response.status()).isEqualTo(429);
        assertThat(response.headers().first("x-error")).isEqualTo("ThrottlingException");
        assertThat(text(response)).isEqualTo("you call too often");
    }

    @Test
    void oneMayThrowAnErrorOfTheModel() {
        HttpResponse response = answer(echoing(), echo("hello"), new Throwing("invoke", new KnownError()));

        assertThat(response.headers().first("x-error")).isEqualTo("KnownError");
    }

    @Test
    void anAsynchronousHandlerIsFollowedToItsEnd() {
        CompletableFuture<String> later = new CompletableFuture<>();
        CompletableFuture<HttpResponse> answer = new Settings()
                .interceptor(new Noting("a"))
                .pipeline(new EchoOperation((input, context) -> later))
                .handle(echo("hello").build());
        assertThat(seen).hasSize(3);

        later.completeAsync(() -> "later");

        assertThat(answer.join().status()).isEqualTo(200);
        assertThat(seen).endsWith("a encode later", "a answer 200");
    }

    @Test
    void aRequestThatNamesNoOperationIsAnsweredWithoutThem() {
        answer(echoing(), echo("hello").setHeader("x-operation", "Other"), new Noting("a"));

        assertThat(seen).isEmpty();
    }

    private static HttpResponse answer(
            EchoOperation operation, HttpRequestBuilder request, ServerInterceptor... interceptors) {
        Settings settings = new Settings();
        List.of(interceptors).forEach(settings::interceptor);
        return settings.pipeline(operation).handle(request.build()).join();
    }

    private static RuntimeException canary() {
        return new IllegalStateException("canary");
    }

    private final class Noting implements ServerInterceptor {
        private final String name;

        private Noting(String name) {
            this.name = name;
        }

        @Override
        public void beforeDecode(RequestContext context, HttpRequest request) {
            assertThat(context.operation()).isEqualTo("Echo");
            seen.add(name + " decode");
        }

        @Override
        public void beforeValidate(RequestContext context, Object input) {
            seen.add(name + " validate " + input);
        }

        @Override
        public void beforeInvoke(RequestContext context, Object input) {
            seen.add(name + " invoke " + input);
        }

        @Override
        public void beforeEncode(RequestContext context, Object output) {
            seen.add(name + " encode " + output);
        }

        @Override
        public void onFailure(RequestContext context, Throwable failure) {
            seen.add(name + " failure " + failure.getClass().getSimpleName());
        }

        @Override
        public HttpResponse beforeAnswer(RequestContext context, HttpResponse response) {
            seen.add(name + " answer " + response.status());
            return response.toBuilder().header("x-seen-by", name).build();
        }
    }

    private static final class Throwing implements ServerInterceptor {
        private final String hook;

        private final RuntimeException thrown;

        private Throwing(String hook, RuntimeException thrown) {
            this.hook = hook;
            this.thrown = thrown;
        }

        private void called(String name) {
            if (name.equals(hook)) {
                throw thrown;
            }
        }

        @Override
        public void beforeDecode(RequestContext context, HttpRequest request) {
            called("decode");
        }

        @Override
        public void beforeValidate(RequestContext context, Object input) {
            called("validate");
        }

        @Override
        public void beforeInvoke(RequestContext context, Object input) {
            called("invoke");
        }

        @Override
        public void beforeEncode(RequestContext context, Object output) {
            called("encode");
        }

        @Override
        public void onFailure(RequestContext context, Throwable failure) {
            called("failure");
        }

        @Override
        public HttpResponse beforeAnswer(RequestContext context, HttpResponse response) {
            called("answer");
            return response;
        }
    }
}
