package io.smithy4j.aws.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What is made of a secret, and signs within a scope. Shows nothing of it. Immutable. */
public final class SigningKey {
    private final Hmac hmac;

    private final CredentialScope scope;

    /** As it is signed. */
    private final byte[] scopeBytes;

    private SigningKey(Hmac hmac, CredentialScope scope) {
        this.hmac = hmac;
        this.scope = scope;
        this.scopeBytes = scope.toString().getBytes(UTF_8);
    }

    static SigningKey of(String secret, CredentialScope scope, Sha256 sha) {
        Hmac ofSecret = Hmac.under(("AWS4" + secret).getBytes(UTF_8), sha);
        Hmac ofDay = next(ofSecret, scope.day(), sha);
        Hmac ofRegion = next(ofDay, scope.region(), sha);
        Hmac ofService = next(ofRegion, scope.service(), sha);
        return new SigningKey(next(ofService, CredentialScope.END, sha), scope);
    }

    public CredentialScope scope() {
        return scope;
    }

    byte[] scopeBytes() {
        return scopeBytes;
    }

    Hmac hmac() {
        return hmac;
    }

    @Override
    public String toString() {
        return "SigningKey[scope=" + scope + ", key=(hidden)]";
    }

    private static Hmac next(Hmac key, String part, Sha256 sha) {
        byte[] message = part.getBytes(UTF_8);
        byte[] hash = new byte[Sha256.BYTES];
        key.begin(sha);
        sha.update(message, 0, message.length);
        key.finish(sha, hash);
        return Hmac.under(hash, sha);
    }
}
