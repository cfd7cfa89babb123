package io.smithy4j.hostile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Locale;

/** Answers each connection's one request with the bytes it was told, whatever they are, and hangs up. */
final class ScriptedAnswers implements AutoCloseable {
    private final ServerSocket listening;

    private volatile byte[] answer = {};

    ScriptedAnswers() throws IOException {
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "scripted-answers");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return listening.getLocalPort();
    }

    void answer(byte[] bytes) {
        this.answer = bytes;
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }

    private void serve() {
        while (!listening.isClosed()) {
            try (Socket socket = listening.accept()) {
                socket.setSoTimeout(5_000);
                readRequest(new BufferedInputStream(socket.getInputStream()));
                socket.getOutputStream().write(answer);
                socket.getOutputStream().flush();
            } catch (IOException e) {
                // The client has hung up, or this server is closed.
            }
        }
    }

    // What is left unread when a socket closes resets the connection, and the answer may be lost with it.
    private static void readRequest(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return;
            }
            head.append((char) next);
        }
        String text = head.toString().toLowerCase(Locale.ROOT);
        int at = text.indexOf("content-length: ");
        if (at >= 0) {
            int length = Integer.parseInt(text.substring(at + 16, text.indexOf('\r', at)));
            in.skipNBytes(length);
        }
    }
}
