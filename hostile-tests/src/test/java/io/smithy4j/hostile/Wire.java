package io.smithy4j.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** A bare socket: writes exactly what it is told, says that nothing more comes, and reads until the server ends the connection. */
final class Wire {
    private static final int MOST_MILLIS = 10_000;

    private Wire() {}

    /** What came back, and how long that took. */
    record Answer(String text, Duration took) {
        /** The status of the first response; 0 if there is none. */
        int status() {
            return text.matches("(?s)HTTP/1\\.[01] [0-9]{3}.*") ? Integer.parseInt(text.substring(9, 12)) : 0;
        }
    }

    static Answer exchange(int port, byte[] request) throws IOException {
        long start = System.nanoTime();
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(MOST_MILLIS);
            send(socket, request);
            receive(socket.getInputStream(), answer);
        }
        return new Answer(answer.toString(ISO_8859_1), Duration.ofNanos(System.nanoTime() - start));
    }

    private static void send(Socket socket, byte[] request) {
        try {
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
        } catch (IOException e) {
            // The server has heard enough and ended the connection; its answer may be there.
        }
    }

    private static void receive(InputStream in, ByteArrayOutputStream answer) throws IOException {
        try {
            in.transferTo(answer);
        } catch (SocketTimeoutException e) {
            // Time tells; see Oracle.
        } catch (IOException e) {
            // A reset is an end, too.
        }
    }
}
