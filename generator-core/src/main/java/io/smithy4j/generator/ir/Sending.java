package io.smithy4j.generator.ir;

import org.jspecify.annotations.Nullable;

/**
 * How the requests of an operation travel, in any protocol.
 *
 * @param hostPrefix null if the host is that of the endpoint
 * @param gzip whether clients may compress bodies with gzip: Smithy 2.0, {@code requestCompression} trait
 * @param checksum whether requests carry the MD5 sum of their bodies: Smithy 2.0, {@code httpChecksumRequired} trait
 */
public record Sending(@Nullable HostPrefix hostPrefix, boolean gzip, boolean checksum) {
    /** To the endpoint as it is, and as written. */
    public static final Sending PLAIN = new Sending(null, false, false);
}
