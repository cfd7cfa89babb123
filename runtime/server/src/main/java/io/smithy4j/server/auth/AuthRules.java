package io.smithy4j.server.auth;

import java.util.List;

/** Whether an operation asks who its caller is, and by which schemes he may prove it: Smithy 2.0, "auth trait". Immutable. */
public final class AuthRules {
    private enum Need {
        NONE,
        OPTIONAL,
        REQUIRED
    }

    private static final AuthRules ANY_SCHEME = new AuthRules(Need.REQUIRED, List.of());

    private static final AuthRules NONE = new AuthRules(Need.NONE, List.of());

    private final Need need;

    private final List<String> schemes;

    private AuthRules(Need need, List<String> schemes) {
        this.need = need;
        this.schemes = schemes;
    }

    /** The caller must be known, by whatever scheme the authenticator takes. */
    public static AuthRules anyScheme() {
        return ANY_SCHEME;
    }

    /** The caller must be known, by one of {@code schemes}: ids such as {@code aws.auth#sigv4}, the preferred one first. */
    public static AuthRules required(String... schemes) {
        return new AuthRules(Need.REQUIRED, List.of(schemes));
    }

    /** As {@link #required}, and a request without credentials is fine, too; one with wrong credentials is not. */
    public static AuthRules optional(String... schemes) {
        return new AuthRules(Need.OPTIONAL, List.of(schemes));
    }

    /** Nobody is asked who he is. */
    public static AuthRules none() {
        return NONE;
    }

    /** The schemes, the preferred one first; empty if any will do, and if there is nothing to ask. */
    public List<String> schemes() {
        return schemes;
    }

    /** Whether callers are asked at all. */
    public boolean isAsked() {
        return need != Need.NONE;
    }

    /** Whether a request without credentials is refused. */
    public boolean isRequired() {
        return need == Need.REQUIRED;
    }

    @Override
    public String toString() {
        return need + " " + schemes;
    }
}
