package io.smithy4j.benchmarks.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A server in a JVM of its own, which ends with it. */
final class ServerProcess implements AutoCloseable {
    private final Process process;

    private final int port;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static ServerProcess of(String server) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms256m",
                        "-Xmx256m",
                        "-XX:+UseG1GC",
                        // Or the bare server's small packets wait for each other; ours sets it by itself.
                        "-Dsun.net.httpserver.nodelay=true",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        ServerProcess.class.getName(),
                        server)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.US_ASCII);
        String port = out.readLine();
        if (port == null) {
            throw new IOException("the server " + server + " did not start");
        }
        return new ServerProcess(process, Integer.parseInt(port));
    }

    int port() {
        return port;
    }

    @Override
    public void close() throws IOException {
        // It listens to its input, so that it ends with us, whatever ends us.
        process.getOutputStream().close();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Serves until there is no more input, and says where. */
    public static void main(String[] arguments) throws IOException {
        try (Served served = Servers.start(arguments[0])) {
            System.out.println(served.port());
            while (System.in.read() >= 0) {
                // Nothing is said.
            }
        }
        System.exit(0);
    }
}
