package io.smithy4j.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** HTTP basic authentication (RFC 7617): user and password in the header {@code Authorization}. Use it over TLS only. */
public final class BasicAuth implements AuthScheme {
    /** The id of the trait. */
    public static final String ID = "smithy.api#httpBasicAuth";

    private final Secrets<Login> logins;

    private BasicAuth(Secrets<Login> logins) {
        this.logins = logins;
    }

    public static BasicAuth of(String user, String password) {
        return new BasicAuth(Secrets.of(new Login(user, password)));
    }

    /** Asks before each attempt, on the thread of the caller: it must not block. */
    public static BasicAuth from(Supplier<Login> logins) {
        return new BasicAuth(Secrets.from(logins));
    }

    /** Asks before each attempt, and waits for the answer without a thread. */
    public static BasicAuth fromAsync(Supplier<? extends CompletionStage<Login>> logins) {
        return new BasicAuth(Secrets.fromAsync(logins));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public RequestSigner signer(AuthOption option) {
        return (call, request) -> logins.with(login -> request.toBuilder()
                .setHeader("Authorization", "Basic " + login.encoded())
                .build());
    }

    @Override
    public String toString() {
        return "BasicAuth[hidden]";
    }

    /** Who calls. {@link #toString} hides the password. */
    public record Login(String user, String password) {
        /** @throws IllegalArgumentException if {@code user} has a colon, which would end it (RFC 7617, section 2) */
        public Login {
            if (user.indexOf(':') >= 0) {
                throw new IllegalArgumentException("the user of basic authentication must not have a colon");
            }
        }

        String encoded() {
            return Base64.getEncoder().encodeToString((user + ":" + password).getBytes(UTF_8));
        }

        @Override
        public String toString() {
            return "Login[user=" + user + ", password=(hidden)]";
        }
    }
}
