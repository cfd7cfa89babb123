package io.smithy4j.generator.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files that a generation wrote, with the SHA-256 of what it wrote: the only files that a later one may remove. */
record Manifest(SortedMap<String, String> hashes) {
    private static final String HEADER =
            "# What Smithy4j wrote: it removes these files when it no longer produces them.\n";

    static Manifest of(Map<String, byte[]> files) {
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach((path, bytes) -> hashes.put(path, hash(bytes)));
        return new Manifest(hashes);
    }

    /** Empty if there is none; lines that are no entries are passed over. */
    static Manifest read(Path file) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        if (Files.isRegularFile(file)) {
            for (String line :
                    Files.readString(file, StandardCharsets.UTF_8).lines().toList()) {
                int blank = line.indexOf(' ');
                if (blank == 64) {
                    hashes.put(line.substring(blank + 1), line.substring(0, blank));
                }
            }
        }
        return new Manifest(hashes);
    }

    boolean wrote(String path, byte[] bytes) {
        return hash(bytes).equals(hashes.get(path));
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(HEADER);
        hashes.forEach(
                (path, hash) -> text.append(hash).append(' ').append(path).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("write: every Java has SHA-256", e);
        }
    }
}
