package io.smithy4j.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Tells what it cannot be read for, and throws it. */
final class ToldInputStream extends FilterInputStream {
    private final Consumer<Throwable> told;

    ToldInputStream(InputStream in, Consumer<Throwable> told) {
        super(in);
        this.told = told;
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            told.accept(e);
            throw e;
        }
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            return super.read(into, offset, length);
        } catch (IOException e) {
            told.accept(e);
            throw e;
        }
    }
}
