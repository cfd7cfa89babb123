package io.smithy4j.generator.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the requests of an operation travel, in any protocol.
 *
 * @param hostPrefix null if the host is that of the endpoint
 * @param gzip whether clients may compress bodies with gzip: Smithy 2.0, {@code requestCompression} trait
 * @param checksum whether requests carry the MD5 sum of their bodies: Smithy 2.0, {@code httpChecksumRequired} trait
 * @param auth how callers may prove who they are, best first; empty if nobody has to
 */
public record Sending(@Nullable HostPrefix hostPrefix, boolean gzip, boolean checksum, List<AuthOption> auth) {
    /** To the endpoint as it is, as written, and from anybody. */
    public static final Sending PLAIN = new Sending(null, false, false, List.of());

    public Sending {
        auth = List.copyOf(auth);
    }
}
