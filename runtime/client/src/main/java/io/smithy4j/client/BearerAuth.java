package io.smithy4j.client;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Bearer tokens (RFC 6750) in the header {@code Authorization}. Use them over TLS only. */
public final class BearerAuth implements AuthScheme {
    /** The id of the trait. */
    public static final String ID = "smithy.api#httpBearerAuth";

    private final Secrets<String> tokens;

    private BearerAuth(Secrets<String> tokens) {
        this.tokens = tokens;
    }

    public static BearerAuth of(String token) {
        return new BearerAuth(Secrets.of(token));
    }

    /** Asks before each attempt, on the thread of the caller: it must not block. */
    public static BearerAuth from(Supplier<String> tokens) {
        return new BearerAuth(Secrets.from(tokens));
    }

    /** Asks before each attempt, and waits for the answer without a thread. */
    public static BearerAuth fromAsync(Supplier<? extends CompletionStage<String>> tokens) {
        return new BearerAuth(Secrets.fromAsync(tokens));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public RequestSigner signer(AuthOption option) {
        return (call, request) -> tokens.with(token -> request.toBuilder()
                .setHeader("Authorization", "Bearer " + Secrets.forHeader("the bearer token", token))
                .build());
    }

    @Override
    public String toString() {
        return "BearerAuth[hidden]";
    }
}
