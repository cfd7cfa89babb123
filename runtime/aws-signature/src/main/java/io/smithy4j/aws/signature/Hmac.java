package io.smithy4j.aws.signature;

/** HMAC with SHA-256 under one key: RFC 2104. Holds the key, so it shows nothing. */
final class Hmac {
    private static final byte INNER = 0x36;

    private static final byte OUTER = 0x5C;

    private final byte[] inner;

    private final byte[] outer;

    private Hmac(byte[] key) {
        this.inner = padded(key, INNER);
        this.outer = padded(key, OUTER);
    }

    static Hmac under(byte[] key, Sha256 sha) {
        if (key.length <= Sha256.BLOCK_BYTES) {
            return new Hmac(key);
        }
        byte[] hash = new byte[Sha256.BYTES];
        sha.update(key, 0, key.length);
        sha.finish(hash);
        return new Hmac(hash);
    }

    /** What the hash gets from here on is the message. */
    void begin(Sha256 sha) {
        sha.update(inner, 0, inner.length);
    }

    /** The message is whole. */
    void finish(Sha256 sha, byte[] result) {
        sha.finish(result);
        sha.update(outer, 0, outer.length);
        sha.update(result, 0, Sha256.BYTES);
        sha.finish(result);
    }

    private static byte[] padded(byte[] key, byte pad) {
        byte[] block = new byte[Sha256.BLOCK_BYTES];
        for (int i = 0; i < block.length; i++) {
            block[i] = (byte) (i < key.length ? key[i] ^ pad : pad);
        }
        return block;
    }
}
