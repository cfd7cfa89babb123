package io.smithy4j.generator.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk on which the n-th step fails, and perhaps every one after it: then nothing can be undone, as after a kill. */
final class FailingDisk implements Disk {
    enum Failure {
        /** The step does nothing. */
        ONCE_BEFORE,
        /** The step is done, and reported as failed all the same. */
        ONCE_AFTER,
        /** A write breaks off in the middle, as on a full disk; other steps do nothing. */
        ONCE_HALFWAY,
        /** From then on no step does anything, as if the process were gone. */
        FOR_GOOD_BEFORE,
        FOR_GOOD_AFTER,
        FOR_GOOD_HALFWAY;

        boolean isForGood() {
            return name().startsWith("FOR_GOOD");
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private final Disk disk = new RealDisk();
    private final Failure failure;
    private final int failing;
    private int steps;

    FailingDisk(Failure failure, int failing) {
        this.failure = failure;
        this.failing = failing;
    }

    boolean hasFailed() {
        return steps >= failing;
    }

    @Override
    public byte[] read(Path file) throws IOException {
        byte[][] bytes = new byte[1][];
        step("read", () -> bytes[0] = disk.read(file), () -> {});
        return bytes[0];
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step("create folder", () -> disk.createFolder(folder), () -> {});
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        step("write", () -> disk.write(file, bytes), () -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2)));
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        step("copy", () -> disk.copy(from, to), () -> Files.write(to, new byte[0]));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step("move", () -> disk.move(from, to), () -> {});
    }

    @Override
    public void delete(Path path) throws IOException {
        step("delete", () -> disk.delete(path), () -> {});
    }

    @Override
    public void settle(Path folder) throws IOException {
        step("settle", () -> disk.settle(folder), () -> {});
    }

    private void step(String name, Step whole, Step half) throws IOException {
        steps++;
        if (steps < failing || (steps > failing && !failure.isForGood())) {
            whole.run();
            return;
        }
        if (steps == failing) {
            switch (failure) {
                case ONCE_AFTER, FOR_GOOD_AFTER -> whole.run();
                case ONCE_HALFWAY, FOR_GOOD_HALFWAY -> half.run();
                case ONCE_BEFORE, FOR_GOOD_BEFORE -> {}
            }
        }
        throw new IOException("step " + steps + ", " + name + ": no space left on device");
    }
}
