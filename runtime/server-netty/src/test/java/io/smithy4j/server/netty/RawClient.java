package io.smithy4j.server.netty;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;

/** A bare socket to a server: writes exactly what it is told, and reads responses by their declared length. */
final class RawClient implements AutoCloseable {
    private final Socket socket;

    private final InputStream in;

    RawClient(NettyServer server) throws IOException {
        this.socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout(10_000);
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    static String post(String body) {
        return "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    RawClient send(String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /** Sends until the server has heard enough, half closes, and leaves its answer to be read. */
    void sendAsFarAsItTakes(String bytes) {
        try {
            send(bytes);
            socket.shutdownOutput();
        } catch (IOException e) {
            // The server has ended the connection.
        }
    }

    /** Head and body of the next response with a declared length; what there is if the server ends the connection. */
    String response() throws IOException {
        String head = head();
        int length = head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
                .mapToInt(line -> Integer.parseInt(line.substring(15).trim()))
                .findFirst()
                .orElse(0);
        return head + new String(in.readNBytes(length), ISO_8859_1);
    }

    String head() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            head.write(next);
        }
        return head.toString(ISO_8859_1);
    }

    /** The content of the next chunk; empty for the last one. */
    String chunk() throws IOException {
        String line = line();
        // The end of a chunk may come with the next one only.
        int size = Integer.parseInt((line.isEmpty() ? line() : line), 16);
        String content = new String(in.readNBytes(size), ISO_8859_1);
        if (size == 0) {
            line();
        }
        return content;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the answer is cut");
            }
            line.write(next);
        }
        return line.toString(ISO_8859_1).trim();
    }

    /** The content of all chunks up to the last one. */
    String chunks() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String chunk = chunk(); !chunk.isEmpty(); chunk = chunk()) {
            all.append(chunk);
        }
        return all.toString();
    }

    /** All bytes until the server ends the connection, in whatever way. */
    String rest() {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        try {
            in.transferTo(rest);
        } catch (IOException e) {
            // A reset is an end too.
        }
        return rest.toString(ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
