package io.smithy4j.aws.signature;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Makes one hash after the other. To ask a provider for a new digest each time would take as long as a short hash. */
final class Sha256 {
    static final int BYTES = 32;

    /** What is hashed at once: FIPS 180-4, section 5.2.1. */
    static final int BLOCK_BYTES = 64;

    private static final int READ_BYTES = 1 << 13;

    private final MessageDigest digest = digest();

    void update(byte[] bytes, int start, int length) {
        digest.update(bytes, start, length);
    }

    /** To the end of the stream, which is closed. */
    void update(InputStream stream) throws IOException {
        try (stream) {
            byte[] some = new byte[READ_BYTES];
            for (int read = stream.read(some); read >= 0; read = stream.read(some)) {
                digest.update(some, 0, read);
            }
        }
    }

    /** The hash of what came since the last one. */
    void finish(byte[] hash) {
        try {
            digest.digest(hash, 0, BYTES);
        } catch (DigestException e) {
            throw new IllegalStateException("a hash of SHA-256 has " + BYTES + " bytes", e);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
