package io.smithy4j.client;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * A server of bare sockets on the loopback address: reads one request after the other, writes what the script says, byte for
 * byte, and notices when the client closes its connection.
 */
final class ScriptedServer implements AutoCloseable {
    /** At the end of an answer: close the connection. */
    static final String THEN_CLOSE = "(close)";

    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    private final List<String> requests = new CopyOnWriteArrayList<>();

    private final CountDownLatch firstRequest = new CountDownLatch(1);

    private final CountDownLatch clientGone = new CountDownLatch(1);

    private final String[] answers;

    private int next;

    /** Each request gets the next answer; the last answer goes to all that follow. An empty one leaves the client waiting. */
    ScriptedServer(String... answers) throws IOException {
        this.answers = answers;
        start(() -> {
            while (!listener.isClosed()) {
                Socket socket = listener.accept();
                sockets.add(socket);
                start(() -> serve(socket));
            }
        });
    }

    static String response(int status, String body) {
        return "HTTP/1.1 " + status + " X\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    String endpoint() {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    List<String> requests() {
        return requests;
    }

    int connections() {
        return sockets.size();
    }

    /** Opens when a request has arrived. */
    CountDownLatch firstRequest() {
        return firstRequest;
    }

    /** Opens when the client has closed a connection. */
    CountDownLatch clientGone() {
        return clientGone;
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private void serve(Socket socket) throws IOException {
        InputStream in = new BufferedInputStream(socket.getInputStream());
        try {
            for (String request = read(in); request != null; request = read(in)) {
                requests.add(request);
                firstRequest.countDown();
                String answer = nextAnswer();
                socket.getOutputStream().write(answer.replace(THEN_CLOSE, "").getBytes(ISO_8859_1));
                socket.getOutputStream().flush();
                if (answer.endsWith(THEN_CLOSE)) {
                    socket.close();
                    return;
                }
            }
        } finally {
            clientGone.countDown();
        }
    }

    private synchronized String nextAnswer() {
        return answers[Math.min(next++, answers.length - 1)];
    }

    private static @Nullable String read(InputStream in) throws IOException {
        String head = readTo("\r\n\r\n", in);
        if (head == null) {
            return null;
        }
        if (head.toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked")) {
            return head + readTo("0\r\n\r\n", in);
        }
        int length = head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
                .mapToInt(line -> Integer.parseInt(
                        line.substring("content-length:".length()).trim()))
                .findFirst()
                .orElse(0);
        return head + new String(in.readNBytes(length), ISO_8859_1);
    }

    private static @Nullable String readTo(String end, InputStream in) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        while (!text.toString(ISO_8859_1).endsWith(end)) {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            text.write(next);
        }
        return text.toString(ISO_8859_1);
    }

    private void start(Script script) {
        Thread thread = new Thread(
                () -> {
                    try {
                        script.run();
                    } catch (IOException e) {
                        // The client or the test has closed the socket.
                    }
                },
                "scripted-server");
        thread.setDaemon(true);
        thread.start();
    }

    private interface Script {
        void run() throws IOException;
    }
}
