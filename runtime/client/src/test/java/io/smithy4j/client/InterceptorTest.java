package io.smithy4j.client;

import static io.smithy4j.client.ScriptedTransport.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smithy4j.client.EchoOperation.EchoException;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
final class InterceptorTest {
    private static final List<String> BEFORE = List.of(
            "readBeforeExecution",
            "modifyBeforeSerialization",
            "readBeforeSerialization",
            "readAfterSerialization",
            "modifyBeforeRetryLoop");

    private static final List<String> ATTEMPT = List.of(
            "readBeforeAttempt",
            "modifyBeforeSigning",
            "readBeforeSigning",
            "readAfterSigning",
            "modifyBeforeTransmit",
            "readBeforeTransmit",
            "readAfterTransmit",
            "modifyBeforeDeserialization",
            "readBeforeDeserialization",
            "readAfterDeserialization");

    private static final List<String> AFTER_ATTEMPT = List.of("modifyBeforeAttemptCompletion", "readAfterAttempt");

    private static final List<String> AFTER = List.of("modifyBeforeCompletion", "readAfterExecution");

    private final List<String> notes = new CopyOnWriteArrayList<>();

    private static EchoClient client(ScriptedTransport transport, ClientInterceptor... interceptors) {
        EchoClient.Builder builder = EchoClient.builder()
                .endpoint("http://127.0.0.1:1")
                .transport(transport)
                .retry((call, failed) -> failed.kind() == FailureKind.FINAL ? null : Duration.ZERO);
        List.of(interceptors).forEach(builder::interceptor);
        return builder.build();
    }

    @SafeVarargs
    private static List<String> joined(List<String>... phases) {
        List<String> joined = new ArrayList<>();
        for (List<String> phase : phases) {
            joined.addAll(phase);
        }
        return joined;
    }

    @Test
    void everyHookRunsOnceInItsOrder() {
        client(new ScriptedTransport(answer(200, "yes")), new RecordingInterceptor("", notes))
                .echo("hi");

        assertThat(notes).containsExactlyElementsOf(joined(BEFORE, ATTEMPT, AFTER_ATTEMPT, AFTER));
    }

    @Test
    void attemptsRunTheirHooksAgain() {
        client(new ScriptedTransport(answer(503, "no"), answer(200, "yes")), new RecordingInterceptor("", notes))
                .echo("hi");

        assertThat(notes)
                .containsExactlyElementsOf(joined(BEFORE, ATTEMPT, AFTER_ATTEMPT, ATTEMPT, AFTER_ATTEMPT, AFTER));
    }

    @Test
    void ofSeveralTheFirstIsOutermost() {
        client(
                        new ScriptedTransport(answer(200, "yes")),
                        new RecordingInterceptor("a ", notes),
                        new RecordingInterceptor("b ", notes))
                .echo("hi");

        assertThat(notes).containsSubsequence("a modifyBeforeSigning", "b modifyBeforeSigning");
        assertThat(notes).containsSubsequence("b readAfterTransmit", "a readAfterTransmit");
        assertThat(notes).endsWith("b readAfterExecution", "a readAfterExecution");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "modifyBeforeSerialization",
                "readBeforeSerialization",
                "readAfterSerialization",
                "modifyBeforeRetryLoop"
            })
    void whatIsThrownBeforeAttemptsLeadsToTheCompletion(String hook) {
        ScriptedTransport transport = new ScriptedTransport(answer(200, "yes"));
        IllegalStateException thrown = new IllegalStateException(hook);

        assertThatThrownBy(() -> client(transport, new RecordingInterceptor("", notes).throwing(hook, thrown))
                        .echo("hi"))
                .isSameAs(thrown);

        assertThat(transport.requests()).isEmpty();
        assertThat(notes).containsExactlyElementsOf(joined(BEFORE.subList(0, BEFORE.indexOf(hook) + 1), AFTER));
    }

    static Stream<String> hooksOfAttempts() {
        return ATTEMPT.stream();
    }

    @ParameterizedTest
    @MethodSource("hooksOfAttempts")
    void whatIsThrownInAnAttemptEndsItAndNoOtherFollows(String hook) {
        IllegalStateException thrown = new IllegalStateException(hook);
        RecordingInterceptor interceptor = new RecordingInterceptor("", notes).throwing(hook, thrown);

        assertThatThrownBy(() -> client(new ScriptedTransport(answer(200, "yes")), interceptor)
                        .echo("hi"))
                .isSameAs(thrown);

        assertThat(notes)
                .containsExactlyElementsOf(
                        joined(BEFORE, ATTEMPT.subList(0, ATTEMPT.indexOf(hook) + 1), AFTER_ATTEMPT, AFTER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "modifyBeforeAttemptCompletion",
                "readAfterAttempt",
                "modifyBeforeCompletion",
                "readAfterExecution"
            })
    void whatIsThrownAtTheEndIsTheResultAndKeepsTheEarlierOne(String hook) {
        IllegalStateException thrown = new IllegalStateException(hook);
        RecordingInterceptor interceptor = new RecordingInterceptor("", notes).throwing(hook, thrown);

        assertThatThrownBy(() -> client(new ScriptedTransport(answer(400, "no")), interceptor)
                        .echo("hi"))
                .isSameAs(thrown)
                .satisfies(e -> assertThat(e.getSuppressed()).hasOnlyElementsOfType(EchoException.class));

        assertThat(notes).containsExactlyElementsOf(joined(BEFORE, ATTEMPT, AFTER_ATTEMPT, AFTER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"readBeforeExecution", "readBeforeAttempt", "readAfterAttempt", "readAfterExecution"})
    void theFirstAndLastHooksOfAPhaseRunForAllWhateverSomeThrow(String hook) {
        IllegalStateException first = new IllegalStateException("a");
        IllegalStateException second = new IllegalStateException("b");

        assertThatThrownBy(() -> client(
                                new ScriptedTransport(answer(200, "yes")),
                                new RecordingInterceptor("a ", notes).throwing(hook, first),
                                new RecordingInterceptor("b ", notes).throwing(hook, second))
                        .echo("hi"))
                .isIn(first, second)
                .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));

        assertThat(notes).contains("a " + hook, "b " + hook);
    }

    @Test
    void errorsOfTheJvmComeThrough() {
        StackOverflowError thrown = new StackOverflowError();

        assertThatThrownBy(() -> client(
                                new ScriptedTransport(answer(200, "yes")),
                                new RecordingInterceptor("", notes).throwing("readBeforeTransmit", thrown))
                        .echo("hi"))
                .isSameAs(thrown);
        assertThat(notes).endsWith("readAfterExecution");
    }

    @Test
    void hooksChangeInputRequestAnswerAndResult() {
        ScriptedTransport transport = new ScriptedTransport(answer(200, "yes"));

        String output = client(transport, new ClientInterceptor() {
                    @Override
                    public Object modifyBeforeSerialization(CallInfo call, Object input) {
                        return input + " there";
                    }

                    @Override
                    public HttpRequest modifyBeforeRetryLoop(CallInfo call, HttpRequest request) {
                        return request.toBuilder().header("x-loop", "1").build();
                    }

                    @Override
                    public HttpRequest modifyBeforeTransmit(CallInfo call, HttpRequest request) {
                        return request.toBuilder().header("x-last", "1").build();
                    }

                    @Override
                    public HttpResponse modifyBeforeDeserialization(CallInfo call, HttpResponse response) {
                        return answer(200, "changed");
                    }

                    @Override
                    public CallResult modifyBeforeCompletion(CallInfo call, CallResult result) {
                        return CallResult.success(result.output() + "!");
                    }
                })
                .echo("hi");

        HttpRequest sent = transport.requests().get(0);
        assertThat(sent.body().readFully(100).join()).asString().isEqualTo("hi there");
        assertThat(sent.headers().all("x-loop")).containsExactly("1");
        assertThat(sent.headers().all("x-last")).containsExactly("1");
        assertThat(output).isEqualTo("changed!");
    }

    @Test
    void aFailureMayBecomeAnOutput() {
        String output = client(new ScriptedTransport(answer(404, "no")), new ClientInterceptor() {
                    @Override
                    public CallResult modifyBeforeAttemptCompletion(CallInfo call, CallResult result) {
                        return CallResult.success("nothing there");
                    }
                })
                .echo("hi");

        assertThat(output).isEqualTo("nothing there");
    }

    @Test
    void hooksOfOneCallShareAContextWhateverTheAttempt() {
        ContextKey<Integer> count = ContextKey.of("count", Integer.class);
        List<Integer> counts = new ArrayList<>();
        EchoClient client =
                client(new ScriptedTransport(answer(503, "no"), answer(200, "yes")), new ClientInterceptor() {
                    @Override
                    public void readBeforeExecution(CallInfo call, Object input) {
                        call.context().put(count, 10);
                    }

                    @Override
                    public void readBeforeAttempt(CallInfo call, HttpRequest request) {
                        Integer before = call.context().get(count);
                        call.context().put(count, (before == null ? 0 : before) + call.attempt());
                    }

                    @Override
                    public void readAfterExecution(CallInfo call, CallResult result) {
                        Integer last = call.context().get(count);
                        counts.add(last == null ? 0 : last);
                    }
                });

        client.echo("hi");
        client.echo("hi");

        assertThat(counts).containsExactly(13, 11);
    }

    @Test
    void aBlockingClientRunsHooksOnTheThreadOfItsCaller() {
        List<Thread> threads = new CopyOnWriteArrayList<>();
        CompletableFuture<HttpResponse> later = new CompletableFuture<>();
        CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS).execute(() -> later.complete(answer(200, "yes")));
        client(new ScriptedTransport(later), new ClientInterceptor() {
                    @Override
                    public void readBeforeExecution(CallInfo call, Object input) {
                        threads.add(Thread.currentThread());
                    }

                    @Override
                    public void readAfterExecution(CallInfo call, CallResult result) {
                        threads.add(Thread.currentThread());
                    }
                })
                .echo("hi");

        assertThat(threads).containsExactly(Thread.currentThread(), Thread.currentThread());
    }

    @Test
    void aCallThatIsCancelledStillEndsItsPhases() {
        CompletableFuture<String> call = client(
                        new ScriptedTransport(new CompletableFuture<HttpResponse>()),
                        new RecordingInterceptor("", notes))
                .echoAsync("hi");

        call.cancel(true);

        assertThat(notes).containsExactlyElementsOf(joined(BEFORE, ATTEMPT.subList(0, 6), AFTER_ATTEMPT, AFTER));
    }

    @Test
    void aLabelLeftEmptyIsToldBeforeAnythingIsSent() {
        ScriptedTransport transport = new ScriptedTransport(answer(200, "yes"));

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> client(transport, new ClientInterceptor() {
                            @Override
                            public HttpRequest modifyBeforeSigning(CallInfo call, HttpRequest request) {
                                return request.toBuilder().path("/{name}").build();
                            }
                        })
                        .echo("hi"))
                .withMessageContaining("label name");
        assertThat(transport.requests()).isEmpty();
    }
}
