package io.smithy4j.generator.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes a folder hold what was rendered, one run at a time. The order of the steps is what makes this safe: see
 * docs/adr/0026-old-or-new-never-half.md.
 */
final class FolderWriter {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Disk disk;
    private final Path folder;
    private final Path lockFile;

    /** Finds out whose files are whose, when no other run can change that any more. */
    interface Claim {
        Ownership of(Path root) throws IOException;
    }

    FolderWriter(Disk disk, Path folder, Path lockFile) {
        this.disk = disk;
        this.folder = folder;
        this.lockFile = lockFile.toAbsolutePath();
    }

    /** Takes text by path below the folder, with slashes. */
    WriteReport write(Map<String, String> rendered, Claim claim) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        rendered.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        Path state = Root.of(disk, lockFile.resolveSibling(""));
        FolderLock lock = FolderLock.take(state.resolve(lockFile.getFileName()), PATIENCE);
        try {
            return writeAlone(files, claim);
        } finally {
            lock.close();
        }
    }

    private WriteReport writeAlone(SortedMap<String, byte[]> files, Claim claim) throws IOException {
        Path root = Root.of(disk, folder);
        Staging staging = new Staging(disk, root);
        staging.clear();
        Ownership ownership = claim.of(root);
        Plan plan = new Planning(disk, new Containment(root), ownership).plan(files);
        if (plan.isEmpty()) {
            ownership.record(plan);
        } else {
            carryOut(plan, ownership, staging);
        }
        return plan.report();
    }

    private void carryOut(Plan plan, Ownership ownership, Staging staging) throws IOException {
        staging.create();
        try (Replacement replacement = new Replacement(disk, staging)) {
            replacement.stage(plan);
            ownership.announce(plan);
            replacement.swap(plan);
            // Before the record: files that are moved back must still be listed, or nobody would ever own them.
            replacement.keep();
            ownership.record(plan);
        }
    }
}
