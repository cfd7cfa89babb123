package io.smithy4j.generator.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the requests of an operation travel, in any protocol.
 *
 * @param hostPrefix null if the host is that of the endpoint
 * @param gzip whether clients may compress bodies with gzip: Smithy 2.0, {@code requestCompression} trait
 * @param checksum whether requests carry the MD5 sum of their bodies: Smithy 2.0, {@code httpChecksumRequired} trait
 * @param auth how callers may prove who they are, best first; nothing but {@link AuthOption.None} if nobody has to, empty if the
 *     service knows no way
 */
public record Sending(@Nullable HostPrefix hostPrefix, boolean gzip, boolean checksum, List<AuthOption> auth) {
    /** To the endpoint as it is, as written, and by a service that knows no way of proving who calls. */
    public static final Sending PLAIN = new Sending(null, false, false, List.of());

    public Sending {
        auth = List.copyOf(auth);
    }

    /** Whether nobody has to prove who he is, though the service knows ways to. */
    public boolean isOpen() {
        return auth.equals(List.of(new AuthOption.None()));
    }
}
