package io.smithy4j.generator.write;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * Lets one run at a time write, of all threads and processes of a machine. The system frees the lock of a process that dies; the
 * file stays, because a lock on a deleted file would keep nobody out.
 */
final class FolderLock implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits as long as {@code patience} for other runs. The folder of the file exists. */
    static FolderLock take(Path file, Duration patience) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        long start = System.nanoTime();
        Holder holder = tryLock(channel);
        while (holder != Holder.US) {
            if (System.nanoTime() - start >= patience.toNanos()) {
                leave(channel, holder);
                throw new IOException("another run is writing to the same folder and did not end within "
                        + patience.toSeconds() + " s; wait for it and run again (it holds " + file + ")");
            }
            pause(channel, holder);
            holder = tryLock(channel);
        }
        return new FolderLock(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private enum Holder {
        US,
        ANOTHER_THREAD,
        ANOTHER_PROCESS
    }

    private static Holder tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null ? Holder.ANOTHER_PROCESS : Holder.US;
        } catch (OverlappingFileLockException e) {
            return Holder.ANOTHER_THREAD;
        }
    }

    private static void pause(FileChannel channel, Holder holder) throws IOException {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            leave(channel, holder);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while another run was writing");
        }
    }

    /** Closing while another thread of this process holds the lock would free it for other processes: POSIX, fcntl. */
    private static void leave(FileChannel channel, Holder holder) throws IOException {
        if (holder == Holder.ANOTHER_PROCESS) {
            channel.close();
        }
    }
}
