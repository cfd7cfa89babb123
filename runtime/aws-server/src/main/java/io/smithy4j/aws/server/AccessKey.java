package io.smithy4j.aws.server;

import org.jspecify.annotations.Nullable;

/**
 * A key of a caller. {@link #toString} shows the id only.
 *
 * @param secret what signatures are made with
 * @param sessionToken what requests must carry beside the signature, for keys that end some time; null for the others
 */
public record AccessKey(String id, String secret, @Nullable String sessionToken) {
    /** A key that is used without a session token. */
    public AccessKey(String id, String secret) {
        this(id, secret, null);
    }

    @Override
    public String toString() {
        return "AccessKey[id=" + id + ", secret=(hidden)]";
    }
}
