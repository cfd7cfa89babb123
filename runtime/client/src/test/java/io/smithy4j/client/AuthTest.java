package io.smithy4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smithy4j.client.BasicAuth.Login;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AuthTest {
    private static final String CANARY = "c4n4ry";

    private final RecordingTransport transport = new RecordingTransport();

    @Test
    void basicAuthenticationIsTheBase64OfUserAndPassword() {
        call(client().auth(BasicAuth.of("Aladdin", "open sesame")), AuthOption.httpBasic());

        // The example of RFC 7617, section 2.
        assertThat(sent("Authorization")).isEqualTo("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    }

    @Test
    void aBearerTokenIsAskedForBeforeEachCall() {
        AtomicInteger next = new AtomicInteger();
        Builder client = client().auth(BearerAuth.from(() -> "token-" + next.incrementAndGet()));
        call(client, AuthOption.httpBearer());
        call(client, AuthOption.httpBearer());

        assertThat(transport.requests())
                .extracting(request -> request.headers().first("Authorization"))
                .containsExactly("Bearer token-1", "Bearer token-2");
    }

    @Test
    void anIdentityMayComeLater() {
        call(
                client().auth(BearerAuth.fromAsync(() -> CompletableFuture.supplyAsync(() -> "late"))),
                AuthOption.httpBearer());

        assertThat(sent("Authorization")).isEqualTo("Bearer late");
    }

    @Test
    void anApiKeyIsTheHeaderThatTheModelNames() {
        call(client().auth(ApiKeyAuth.of("key")), AuthOption.httpApiKeyHeader("X-Vault-Key"));

        assertThat(sent("X-Vault-Key")).isEqualTo("key");
    }

    @Test
    void anApiKeyMayFollowTheNameOfAScheme() {
        call(client().auth(ApiKeyAuth.of("key")), AuthOption.httpApiKeyHeader("Authorization", "ApiKey"));

        assertThat(sent("Authorization")).isEqualTo("ApiKey key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=b"})
    void anApiKeyMayBeAParameterOfTheQuery(String query) {
        client().auth(ApiKeyAuth.of("k&y"))
                .pipeline()
                .call(new GuardedOperation(AuthOption.httpApiKeyQuery("api key")), query);

        assertThat(transport.only().query()).isEqualTo((query.isEmpty() ? "" : query + "&") + "api%20key=k%26y");
    }

    @Test
    void theFirstSchemeOfTheModelThatTheClientHasIsUsed() {
        Builder client = client().auth(BasicAuth.of("user", "password")).auth(BearerAuth.of("token"));
        call(client, AuthOption.sigV4("vault"), AuthOption.httpBearer(), AuthOption.httpBasic());

        assertThat(transport.only().headers().all("Authorization")).containsExactly("Bearer token");
    }

    @Test
    void someCallsMayPreferAnotherSchemeThanTheModelDoes() {
        ClientPipeline pipeline = client().auth(BearerAuth.of("token")).pipeline();
        GuardedOperation operation = new GuardedOperation(AuthOption.httpBearer(), AuthOption.httpBasic());

        pipeline.with(overrides -> overrides.auth(BasicAuth.of("Aladdin", "open sesame")))
                .call(operation, "");
        pipeline.with(overrides -> overrides.auth(BearerAuth.of("other"))).call(operation, "");
        pipeline.with(overrides -> overrides.auth(ApiKeyAuth.of("key"))).call(operation, "");
        pipeline.with(overrides -> overrides.auth(RequestSigner.none())).call(operation, "");
        pipeline.call(operation, "");

        assertThat(transport.requests())
                .extracting(request -> request.headers().first("Authorization"))
                .containsExactly(
                        "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", "Bearer other", "Bearer token", null, "Bearer token");
    }

    @Test
    void ofTwoPreferredSchemesTheLaterOneComesFirst() {
        client().pipeline()
                .with(overrides ->
                        overrides.auth(BasicAuth.of("user", "password")).auth(BearerAuth.of("token")))
                .call(new GuardedOperation(AuthOption.httpBasic(), AuthOption.httpBearer()), "");

        assertThat(sent("Authorization")).isEqualTo("Bearer token");
    }

    @Test
    void aSignerOfOnesOwnIsUsedWhateverTheModelAsksFor() {
        Builder client = client().auth(BearerAuth.of("token"))
                .auth((call, request) -> CompletableFuture.completedFuture(
                        request.toBuilder().header("X-Proof", "mine").build()));
        call(client, AuthOption.httpBearer());

        assertThat(sent("X-Proof")).isEqualTo("mine");
        assertThat(sent("Authorization")).isNull();
    }

    @Test
    void aSchemeThatNobodyHereKnowsCanBeBrought() {
        AuthScheme digest = new AuthScheme() {
            @Override
            public String id() {
                return "smithy.api#httpDigestAuth";
            }

            @Override
            public RequestSigner signer(AuthOption option) {
                return (call, request) -> CompletableFuture.completedFuture(request.toBuilder()
                        .header("Authorization", "Digest of " + call.operationName())
                        .build());
            }
        };
        call(client().auth(digest), AuthOption.other("smithy.api#httpDigestAuth"));

        assertThat(sent("Authorization")).isEqualTo("Digest of Open");
    }

    @Test
    void aSchemeIsAskedOnceForAllOperationsWithTheSameOptions() {
        AtomicInteger asked = new AtomicInteger();
        AuthScheme counting = new AuthScheme() {
            @Override
            public String id() {
                return "smithy.api#httpBearerAuth";
            }

            @Override
            public RequestSigner signer(AuthOption option) {
                asked.incrementAndGet();
                return RequestSigner.none();
            }
        };
        ClientPipeline client = client().auth(counting).pipeline();
        for (int i = 0; i < 3; i++) {
            client.call(new GuardedOperation(AuthOption.httpBearer()), "");
            client.with(overrides -> overrides.attempts(1)).call(new GuardedOperation(AuthOption.httpBearer()), "");
        }
        client.call(new GuardedOperation(AuthOption.httpBearer(), AuthOption.none()), "");

        assertThat(asked).hasValue(2);
    }

    @Test
    void optionalAuthenticationIsLeftOutWithoutAnIdentity() {
        call(client(), AuthOption.httpBearer(), AuthOption.none());

        assertThat(sent("Authorization")).isNull();
    }

    @Test
    void optionalAuthenticationIsUsedWithAnIdentity() {
        call(client().auth(BearerAuth.of("token")), AuthOption.httpBearer(), AuthOption.none());

        assertThat(sent("Authorization")).isEqualTo("Bearer token");
    }

    @Test
    void anIdentityThatTheModelDoesNotAskForIsNotSent() {
        call(client().auth(BearerAuth.of("token")));

        assertThat(sent("Authorization")).isNull();
    }

    @Test
    void withoutAnIdentityTheCallEndsAndSaysWhatToSet() {
        assertThatExceptionOfType(AuthException.class)
                .isThrownBy(() -> call(client(), AuthOption.sigV4("vault"), AuthOption.httpBearer()))
                .withMessage(
                        "Vault Open: the model asks for aws.auth#sigv4 or smithy.api#httpBearerAuth, and the client"
                                + " has no identity for it; set auth(SigV4Auth.of(...)) of smithy4j-aws or"
                                + " auth(BearerAuth.of(...)), or auth(RequestSigner.none()) to send requests unsigned");
        assertThat(transport.requests()).isEmpty();
    }

    @Test
    void aServiceInThisProcessIsCalledWithoutAProof() {
        List<HttpRequest> seen = new CopyOnWriteArrayList<>();
        var client = new Builder().transport(request -> {
            seen.add(request);
            return CompletableFuture.completedFuture(HttpResponse.builder(200).build());
        });
        call(client, AuthOption.httpBearer());

        assertThat(seen).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {CANARY + "\r\nX-Evil: 1", CANARY + "\u00ff", ""})
    void aSecretThatNoHeaderCanHaveIsRefusedWithoutBeingShown(String secret) {
        for (AuthScheme scheme : List.of(BearerAuth.of(secret), ApiKeyAuth.of(secret))) {
            assertThatExceptionOfType(AuthException.class)
                    .isThrownBy(() -> call(
                            client().auth(scheme), AuthOption.httpBearer(), AuthOption.httpApiKeyHeader("X-Vault-Key")))
                    .satisfies(failure -> assertThat(failure)
                            .hasStackTraceContaining("must be")
                            .hasMessageNotContaining(CANARY));
        }
    }

    @Test
    void nothingShowsItsSecret() {
        Builder client = client().auth(ApiKeyAuth.of(CANARY));
        call(client, AuthOption.httpApiKeyHeader("X-Vault-Key"));
        call(client, AuthOption.httpApiKeyQuery("key"));

        assertThat(List.of(
                        BasicAuth.of("user", CANARY),
                        BearerAuth.of(CANARY),
                        ApiKeyAuth.of(CANARY),
                        new Login("user", CANARY),
                        transport.requests(),
                        transport.requests().get(0).headers()))
                .allSatisfy(object -> assertThat(object.toString()).doesNotContain(CANARY));
    }

    @Test
    void aUserWithAColonIsRefused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> BasicAuth.of("a:b", CANARY))
                .withMessageNotContaining(CANARY);
    }

    private Builder client() {
        return new Builder().endpoint("https://vault.example.com").transport(transport);
    }

    private static void call(Builder client, AuthOption... options) {
        client.pipeline().call(new GuardedOperation(options), "");
    }

    private @Nullable String sent(String header) {
        return transport.only().headers().first(header);
    }

    private static final class Builder extends ClientBuilder<Builder> {
        @Override
        protected Builder self() {
            return this;
        }
    }
}
