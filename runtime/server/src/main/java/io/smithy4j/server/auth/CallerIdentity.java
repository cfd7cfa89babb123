package io.smithy4j.server.auth;

/**
 * Who sent a request, as an {@link Authenticator} found out. An authenticator that knows more than a name implements this
 * interface, and handlers cast. Never holds a secret.
 */
public interface CallerIdentity {
    /** What identifies the caller among all callers of the service: the id of a key, the name of a user. */
    String name();

    /** An identity that is a name and nothing more. */
    static CallerIdentity of(String name) {
        return new NamedCaller(name);
    }
}
