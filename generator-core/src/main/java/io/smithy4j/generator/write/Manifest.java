package io.smithy4j.generator.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files that are ours, by path, with the SHA-256 of what we wrote: the only files that a later run may remove. A file has two
 * hashes while a run replaces it, and keeps both if that run is killed: then it holds the one or the other.
 */
record Manifest(SortedMap<String, SortedSet<String>> hashes) {
    private static final String HEADER =
            "# What Smithy4j wrote: it removes these files when it no longer produces them.\n";
    private static final int HASH_LENGTH = 64;

    Manifest {
        SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
        hashes.forEach((path, ofPath) -> copy.put(path, Collections.unmodifiableSortedSet(new TreeSet<>(ofPath))));
        hashes = Collections.unmodifiableSortedMap(copy);
    }

    static Manifest of(Map<String, byte[]> files) {
        SortedMap<String, SortedSet<String>> hashes = new TreeMap<>();
        files.forEach((path, bytes) -> hashes.put(path, new TreeSet<>(Set.of(hash(bytes)))));
        return new Manifest(hashes);
    }

    /** Lines that are no entries are passed over. */
    static Manifest parse(byte[] bytes) {
        SortedMap<String, SortedSet<String>> hashes = new TreeMap<>();
        new String(bytes, StandardCharsets.UTF_8).lines().forEach(line -> {
            if (line.indexOf(' ') == HASH_LENGTH) {
                add(hashes, line.substring(HASH_LENGTH + 1), Set.of(line.substring(0, HASH_LENGTH)));
            }
        });
        return new Manifest(hashes);
    }

    Set<String> paths() {
        return hashes.keySet();
    }

    boolean lists(String path) {
        return hashes.containsKey(path);
    }

    boolean wrote(String path, byte[] bytes) {
        return hashes.getOrDefault(path, Collections.emptySortedSet()).contains(hash(bytes));
    }

    Manifest and(Manifest other) {
        SortedMap<String, SortedSet<String>> both = new TreeMap<>();
        hashes.forEach((path, ofPath) -> add(both, path, ofPath));
        other.hashes.forEach((path, ofPath) -> add(both, path, ofPath));
        return new Manifest(both);
    }

    Manifest only(Iterable<String> paths) {
        SortedMap<String, SortedSet<String>> some = new TreeMap<>();
        paths.forEach(path -> add(some, path, hashes.getOrDefault(path, Collections.emptySortedSet())));
        return new Manifest(some);
    }

    String text() {
        StringBuilder text = new StringBuilder(HEADER);
        hashes.forEach((path, ofPath) -> ofPath.forEach(
                hash -> text.append(hash).append(' ').append(path).append('\n')));
        return text.toString();
    }

    private static void add(SortedMap<String, SortedSet<String>> to, String path, Set<String> hashes) {
        to.computeIfAbsent(path, first -> new TreeSet<>()).addAll(hashes);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("write: every Java has SHA-256", e);
        }
    }
}
