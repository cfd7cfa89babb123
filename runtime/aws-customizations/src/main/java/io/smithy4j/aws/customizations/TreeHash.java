package io.smithy4j.aws.customizations;

import io.smithy4j.http.HttpBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The SHA-256 sums of an archive, in lower-case hexadecimal (Amazon S3 Glacier, "Computing checksums").
 *
 * @param linear of all bytes
 * @param tree of each MiB, then of pairs of sums, until one is left
 */
record TreeHash(String linear, String tree) {
    private static final int MIB = 1024 * 1024;

    /** Reads the body once; holds a MiB of it at a time. */
    static TreeHash of(HttpBody body) {
        MessageDigest whole = sha256();
        List<byte[]> sums = new ArrayList<>();
        try (InputStream in = body.asInputStream()) {
            for (byte[] part = in.readNBytes(MIB); part.length > 0; part = in.readNBytes(MIB)) {
                whole.update(part);
                sums.add(sha256().digest(part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the archive cannot be read", e);
        }
        if (sums.isEmpty()) {
            sums.add(sha256().digest());
        }
        HexFormat hex = HexFormat.of();
        return new TreeHash(hex.formatHex(whole.digest()), hex.formatHex(root(sums)));
    }

    private static byte[] root(List<byte[]> sums) {
        List<byte[]> level = sums;
        while (level.size() > 1) {
            List<byte[]> above = new ArrayList<>();
            for (int i = 0; i + 1 < level.size(); i += 2) {
                MessageDigest pair = sha256();
                pair.update(level.get(i));
                above.add(pair.digest(level.get(i + 1)));
            }
            if (level.size() % 2 == 1) {
                above.add(level.get(level.size() - 1));
            }
            level = above;
        }
        return level.get(0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
