package io.smithy4j.client;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server of bare sockets, each connection of which does what the script says, for one request, and then waits for the client to go. */
final class FaultyServer implements AutoCloseable {
    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

    private final List<Thread> connections = new ArrayList<>();

    private final List<Behaviour> script;

    /** The last behaviour is that of all connections that follow. */
    FaultyServer(Behaviour... script) throws IOException {
        this.script = List.of(script);
        Thread accepting = new Thread(this::accept, "faulty-server");
        accepting.setDaemon(true);
        accepting.start();
    }

    String endpoint() {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    synchronized int connections() {
        return connections.size();
    }

    /** Whether the client has closed each connection but the last ones. */
    boolean isLeftBut(int last) throws InterruptedException {
        List<Thread> gone;
        synchronized (this) {
            gone = List.copyOf(connections.subList(0, connections.size() - last));
        }
        for (Thread connection : gone) {
            connection.join(TimeUnit.SECONDS.toMillis(5));
            if (connection.isAlive()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                synchronized (this) {
                    Behaviour behaviour = script.get(Math.min(connections.size(), script.size() - 1));
                    Thread thread = new Thread(() -> serve(socket, behaviour), "faulty-connection");
                    thread.setDaemon(true);
                    connections.add(thread);
                    thread.start();
                }
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    private static void serve(Socket socket, Behaviour behaviour) {
        try (socket) {
            socket.setTcpNoDelay(true);
            behaviour.run(socket);
            while (!socket.isClosed() && socket.getInputStream().read() >= 0) {
                // Only the client ends this.
            }
        } catch (IOException | InterruptedException e) {
            // The client or the script has ended the connection.
        }
    }

    /** What one connection does. */
    interface Behaviour {
        void run(Socket socket) throws IOException, InterruptedException;

        /** Reads the request first. */
        static Behaviour afterRequest(Behaviour next) {
            return socket -> {
                readRequest(socket.getInputStream());
                next.run(socket);
            };
        }

        static Behaviour answering(String text) {
            return afterRequest(socket -> write(socket, text));
        }

        static Behaviour answeringThenClosing(String text) {
            return afterRequest(socket -> {
                write(socket, text);
                socket.close();
            });
        }

        static Behaviour answeringThenResetting(String text) {
            return afterRequest(socket -> {
                write(socket, text);
                // The client has it before the reset overtakes it.
                Thread.sleep(5);
                reset(socket);
            });
        }

        static void reset(Socket socket) throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }

        static void write(Socket socket, String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
        }

        private static void readRequest(InputStream in) throws IOException {
            StringBuilder head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                int next = in.read();
                if (next < 0) {
                    throw new IOException("no request");
                }
                head.append((char) next);
            }
            String end = head.toString().contains("hunked") ? "0\r\n\r\n" : "hi";
            StringBuilder body = new StringBuilder();
            while (body.indexOf(end) < 0) {
                int next = in.read();
                if (next < 0) {
                    throw new IOException("half a request");
                }
                body.append((char) next);
            }
        }
    }
}
