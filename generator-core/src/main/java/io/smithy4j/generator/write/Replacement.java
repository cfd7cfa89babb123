package io.smithy4j.generator.write;

import io.smithy4j.generator.write.Plan.Change;
import io.smithy4j.generator.write.Plan.Kind;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Carries out a plan. All new bytes, and copies of all old ones, are on disk before the first file is touched; then each file
 * changes in one move. What was not {@linkplain #keep kept} is undone on closing.
 */
final class Replacement implements AutoCloseable {
    private interface Step {
        void run() throws IOException;
    }

    private final Disk disk;
    private final Staging staging;
    private final Deque<Step> toUndo = new ArrayDeque<>();

    /** Takes a staging folder that is there, and clears it on closing. */
    Replacement(Disk disk, Staging staging) {
        this.disk = disk;
        this.staging = staging;
    }

    void stage(Plan plan) throws IOException {
        for (Change change : plan.changes()) {
            disk.write(staging.next(change), plan.bytes(change));
            if (change.kind() == Kind.REPLACING) {
                disk.copy(change.file(), staging.before(change));
            }
        }
    }

    /** Takes away before it puts in place: where names are told apart by nothing but case, a new file may be where an old one was. */
    void swap(Plan plan) throws IOException {
        for (Path file : plan.stale().values()) {
            takeAway(file);
        }
        for (Change change : plan.changes()) {
            createParents(change.file());
            putInPlace(change);
        }
        for (Path file : plan.stale().values()) {
            removeEmpty(plan.root(), file.getParent());
        }
        for (Path folder : plan.emptyFolders()) {
            removeEmpty(plan.root(), folder);
        }
        settle(plan);
    }

    /** From here on there is no way back: what goes wrong later leaves all new files. */
    void keep() {
        toUndo.clear();
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (Step step : toUndo) {
            try {
                step.run();
            } catch (IOException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            // What is staged is all that is left of the old files; the next run clears it.
            throw failure;
        }
        staging.clear();
    }

    // A step is noted before it is taken, because one that fails may yet have happened.

    private void takeAway(Path file) throws IOException {
        Path taken = staging.taken(file);
        toUndo.push(() -> {
            if (Files.exists(taken, LinkOption.NOFOLLOW_LINKS)) {
                disk.move(taken, file);
            }
        });
        disk.move(file, taken);
    }

    private void putInPlace(Change change) throws IOException {
        Path before = staging.before(change);
        if (change.kind() == Kind.REPLACING) {
            toUndo.push(() -> disk.move(before, change.file()));
        } else {
            toUndo.push(() -> deleteIfThere(change.file()));
        }
        disk.move(staging.next(change), change.file());
    }

    private void createParents(Path file) throws IOException {
        Path parent = file.getParent();
        if (parent == null || Files.exists(parent, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        createParents(parent);
        toUndo.push(() -> deleteIfThere(parent));
        disk.createFolder(parent);
    }

    private void removeEmpty(Path root, @Nullable Path folder) throws IOException {
        Path empty = folder;
        while (empty != null && !empty.equals(root) && Files.isDirectory(empty, LinkOption.NOFOLLOW_LINKS)) {
            Path removed = empty;
            toUndo.push(() -> createIfGone(removed));
            try {
                disk.delete(empty);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
            empty = empty.getParent();
        }
    }

    private void deleteIfThere(Path path) throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            disk.delete(path);
        }
    }

    private void createIfGone(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            disk.createFolder(folder);
        }
    }

    private void settle(Plan plan) throws IOException {
        Stream<Path> touched = Stream.concat(plan.changes().stream().map(Change::file), plan.stale().values().stream());
        for (Path folder :
                touched.map(file -> file.resolveSibling("")).collect(Collectors.toCollection(TreeSet::new))) {
            if (Files.isDirectory(folder)) {
                disk.settle(folder);
            }
        }
    }
}
