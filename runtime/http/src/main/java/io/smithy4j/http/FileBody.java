package io.smithy4j.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/** A body that is the content of a file; see {@link HttpBody#of(Path)}. */
public final class FileBody implements HttpBody {
    private final Path file;

    private final long length;

    private FileBody(Path file, long length) {
        this.file = file;
        this.length = length;
    }

    static FileBody of(Path file) {
        try {
            return new FileBody(file, Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException("there is no body to read in " + file, e);
        }
    }

    @Override
    public OptionalLong length() {
        return OptionalLong.of(length);
    }

    @Override
    public boolean isReplayable() {
        return true;
    }

    @Override
    public CompletableFuture<byte[]> readFully(long limit) {
        try {
            return opened().readFully(limit);
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        opened().writeTo(out);
    }

    @Override
    public InputStream asInputStream() {
        try {
            return opened().asInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does nothing: the file is open only while somebody reads it. */
    @Override
    public void discard() {}

    @Override
    public String toString() {
        return "file of " + length + " bytes";
    }

    private StreamBody opened() throws IOException {
        return new StreamBody(Files.newInputStream(file), OptionalLong.of(length));
    }
}
