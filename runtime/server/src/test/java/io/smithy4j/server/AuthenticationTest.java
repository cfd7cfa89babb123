package io.smithy4j.server;

import static io.smithy4j.server.PipelineHarness.echo;
import static io.smithy4j.server.PipelineHarness.failing;
import static io.smithy4j.server.PipelineHarness.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.http.HttpResponse;
import io.smithy4j.server.auth.AuthRules;
import io.smithy4j.server.auth.AuthenticationRequest;
import io.smithy4j.server.auth.Authenticator;
import io.smithy4j.server.auth.CallerIdentity;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class AuthenticationTest {
    private static final Authenticator BY_HEADER = request -> {
        String user = request.message().headers().first("x-user");
        if ("mallory".equals(user)) {
            throw new RefusedException(new ServerFault(403, "AccessDeniedException", "not you"));
        }
        return CompletableFuture.completedFuture(user == null ? null : CallerIdentity.of(user));
    };

    @Test
    void theHandlerKnowsTheCaller() {
        HttpResponse response = answer(BY_HEADER, whoAmI(), "ada");

        assertThat(text(response)).isEqualTo("ada");
    }

    @Test
    void aRequestWithoutCredentialsIsRefused() {
        HttpResponse response = answer(BY_HEADER, whoAmI(), null);

        assertThat(response.status()).isEqualTo(403);
        assertThat(response.headers().first("x-error")).isEqualTo("MissingAuthenticationTokenException");
    }

    @Test
    void anOperationMayLetCallersWithoutCredentialsIn() {
        EchoOperation optional = whoAmI().under(AuthRules.optional("a#b"));

        assertThat(text(answer(BY_HEADER, optional, null))).isEqualTo("nobody");
        assertThat(text(answer(BY_HEADER, optional, "ada"))).isEqualTo("ada");
        assertThat(answer(BY_HEADER, optional, "mallory").status()).isEqualTo(403);
    }

    @Test
    void anOperationMayAskNobody() {
        assertThat(text(answer(BY_HEADER, whoAmI().under(AuthRules.none()), "mallory")))
                .isEqualTo("nobody");
    }

    @Test
    void whatIsNotImplementedIsToldToThoseWhoAreLetIn() {
        ServerOperation<?, ?> missing = ServerOperation.notImplemented("Echo", AuthRules.required("a#b"));
        Authenticator broken = request -> {
            throw new IllegalStateException("canary");
        };

        assertThat(answer(BY_HEADER, missing, null).status()).isEqualTo(403);
        assertThat(answer(BY_HEADER, missing, "mallory").status()).isEqualTo(403);
        assertThat(answer(BY_HEADER, missing, "ada").status()).isEqualTo(501);
        assertThat(answer(broken, missing, "ada").status()).isEqualTo(500);
        assertThat(answer(BY_HEADER, ServerOperation.notImplemented("Echo", AuthRules.none()), null)
                        .status())
                .isEqualTo(501);
    }

    @Test
    void withoutAnAuthenticatorNobodyIsAsked() {
        HttpResponse response = new Settings()
                .pipeline(whoAmI().under(AuthRules.required("a#b")))
                .handle(echo("a").build())
                .join();

        assertThat(text(response)).isEqualTo("nobody");
    }

    static List<Authenticator> refusing() {
        RefusedException refusal = new RefusedException(new ServerFault(401, "ExpiredTokenException", "too old"));
        return List.of(
                request -> {
                    throw refusal;
                },
                request -> CompletableFuture.failedFuture(refusal),
                request -> new CompletableFuture<CallerIdentity>().completeAsync(() -> {
                    throw refusal;
                }));
    }

    @ParameterizedTest
    @MethodSource("refusing")
    void aRefusalIsToldBeforeAnythingIsDecoded(Authenticator authenticator) {
        HttpResponse response = new Settings()
                .authenticator(authenticator)
                .pipeline(whoAmI())
                .handle(echo("!not decodable").build())
                .join();

        assertThat(response.status()).isEqualTo(401);
        assertThat(response.headers().first("x-error")).isEqualTo("ExpiredTokenException");
        assertThat(text(response)).isEqualTo("too old");
    }

    static List<Authenticator> broken() {
        return List.of(
                request -> {
                    throw new IllegalStateException("canary");
                },
                request -> CompletableFuture.failedFuture(new AssertionError("canary")));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void oneThatFailsIsAnInternalFailureWithoutAnyDetail(Authenticator authenticator) {
        HttpResponse response = answer(authenticator, whoAmI(), "ada");

        assertThat(response.status()).isEqualTo(500);
        assertThat(text(response)).doesNotContain("canary");
    }

    @Test
    void anAnswerThatComesLaterIsWaitedFor() {
        CompletableFuture<CallerIdentity> later = new CompletableFuture<>();
        CompletableFuture<HttpResponse> answer = new Settings()
                .authenticator(request -> later)
                .pipeline(whoAmI())
                .handle(echo("a").build());
        assertThat(answer).isNotDone();

        later.complete(CallerIdentity.of("ada"));

        assertThat(text(answer.join())).isEqualTo("ada");
    }

    @Test
    void itSeesTheRequestItsRulesAndTheBytesOfTheBodyAsTheyCame() {
        List<AuthenticationRequest> seen = new ArrayList<>();
        Instant now = Instant.parse("2024-01-01T00:00:00Z");

        var unused = new Settings()
                .clock(Clock.fixed(now, ZoneOffset.UTC))
                .authenticator(request -> {
                    seen.add(request);
                    return CompletableFuture.completedFuture(CallerIdentity.of("ada"));
                })
                .pipeline(whoAmI().under(AuthRules.required("aws.auth#sigv4")))
                .handle(echo("hello").query("a=b").build())
                .join();

        AuthenticationRequest request = seen.get(0);
        assertThat(request.service()).isEqualTo("Texts");
        assertThat(request.operation()).isEqualTo("Echo");
        assertThat(request.message().method()).isEqualTo("POST");
        assertThat(request.message().path()).isEqualTo("/");
        assertThat(request.message().query()).isEqualTo("a=b");
        assertThat(request.rules().schemes()).containsExactly("aws.auth#sigv4");
        assertThat(request.body().orElseThrow()).asString(UTF_8).isEqualTo("hello");
        assertThat(request.arrival()).isEqualTo(now);
    }

    @Test
    void aFailureOfTheHandlerIsNoneOfItsBusiness() {
        assertThat(answer(BY_HEADER, failing(new IllegalStateException("canary")), "ada")
                        .status())
                .isEqualTo(500);
    }

    private static EchoOperation whoAmI() {
        return new EchoOperation((input, context) -> {
            CallerIdentity caller = context.caller();
            return CompletableFuture.completedFuture(caller == null ? "nobody" : caller.name());
        });
    }

    private static HttpResponse answer(
            Authenticator authenticator, ServerOperation<?, ?> operation, @Nullable String user) {
        var request = echo("a");
        return new Settings()
                .authenticator(authenticator)
                .pipeline(operation)
                .handle((user == null ? request : request.header("x-user", user)).build())
                .join();
    }
}
