package io.smithy4j.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Stands between client and server on loopback, passes every byte on and prints it. */
final class SocketPrinter implements AutoCloseable {
    private final ServerSocket listener;
    private final int serverPort;
    private final PrintStream out;

    SocketPrinter(int serverPort, PrintStream out) throws IOException {
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.serverPort = serverPort;
        this.out = out;
        start("accept", this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = listener.accept();
            Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
            start("request", () -> pass(client.getInputStream(), server.getOutputStream(), "> "));
            start("response", () -> pass(server.getInputStream(), client.getOutputStream(), "< "));
        }
    }

    private void pass(InputStream from, OutputStream to, String mark) throws IOException {
        byte[] buffer = new byte[8192];
        for (int count = from.read(buffer); count > 0; count = from.read(buffer)) {
            print(new String(buffer, 0, count, StandardCharsets.UTF_8), mark);
            to.write(buffer, 0, count);
            to.flush();
        }
        to.close();
    }

    private synchronized void print(String text, String mark) {
        text.lines().forEach(line -> out.println(mark + line));
        out.flush();
    }

    /** Ends with the sockets: a closed socket is how a connection ends here, not a fault. */
    private static void start(String name, Piping piping) {
        Thread thread = new Thread(
                () -> {
                    try {
                        piping.run();
                    } catch (IOException closed) {
                        Thread.currentThread().interrupt();
                    }
                },
                "socket-printer-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    @FunctionalInterface
    private interface Piping {
        void run() throws IOException;
    }
}
