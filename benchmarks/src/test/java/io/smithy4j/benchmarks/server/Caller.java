package io.smithy4j.benchmarks.server;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection that is kept: sends the request, waits for the whole answer. Knows just enough of HTTP for these servers. */
final class Caller implements AutoCloseable {
    private static final byte[] REQUEST = DeleteTagsMessage.request();

    private static final int TIMEOUT_MILLIS = 10_000;

    private final Socket socket;

    private final byte[] answer = new byte[4096];

    private int size;

    Caller(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
    }

    /** The body of the answer. Fails if its status is not 200. */
    String call() throws IOException {
        int head = exchange();
        return new String(answer, head, size - head, StandardCharsets.UTF_8);
    }

    /** The same without a look at the answer; returns where its body begins. */
    int exchange() throws IOException {
        socket.getOutputStream().write(REQUEST);
        size = 0;
        int head = -1;
        while (head < 0) {
            read();
            head = endOfHead();
        }
        int whole = head + bodyLength(head);
        while (size < whole) {
            read();
        }
        return head;
    }

    private void read() throws IOException {
        int count = socket.getInputStream().read(answer, size, answer.length - size);
        if (count <= 0) {
            throw new EOFException("the answer ended after " + size + " bytes");
        }
        size += count;
    }

    private int endOfHead() {
        for (int i = 3; i < size; i++) {
            if (answer[i] == '\n' && answer[i - 1] == '\r' && answer[i - 2] == '\n' && answer[i - 3] == '\r') {
                return i + 1;
            }
        }
        return -1;
    }

    private int bodyLength(int endOfHead) throws IOException {
        String head = new String(answer, 0, endOfHead, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int field = head.indexOf("content-length:");
        if (!head.startsWith("http/1.1 200 ") || field < 0) {
            throw new IOException("no such answer was expected: " + head);
        }
        int value = field + "content-length:".length();
        return Integer.parseInt(head.substring(value, head.indexOf('\r', value)).trim());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
