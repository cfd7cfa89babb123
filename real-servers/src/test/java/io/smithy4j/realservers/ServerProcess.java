package io.smithy4j.realservers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A program that prints where on 127.0.0.1 it listens, and ends when its standard input does: with these tests, however they end. */
final class ServerProcess {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)");

    private final Process process;

    private final int port;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static ServerProcess start(Path directory, List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        int port = port(output, command);
        discard(output);
        return new ServerProcess(process, port);
    }

    int port() {
        return port;
    }

    /** Of the program and of those that it started. */
    List<String> listeningSockets() throws IOException {
        List<String> sockets = new ArrayList<>();
        for (ProcessHandle each : Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList()) {
            sockets.addAll(ListeningSockets.of(each.pid()));
        }
        return sockets;
    }

    /** Ends the program as the end of these tests would. */
    void stop() throws IOException, InterruptedException {
        List<ProcessHandle> started = process.descendants().toList();
        process.getOutputStream().close();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            started.forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IllegalStateException("the server did not end with its standard input");
        }
    }

    private static int port(BufferedReader output, List<String> command) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return Integer.parseInt(address.group(1));
            }
            lines.add(line);
        }
        throw new IOException(command + " ended before it listened, and said: " + lines);
    }

    /** Nobody reads the log of a server, and none must stand still because its log is full. */
    private static void discard(BufferedReader output) {
        Thread reader = new Thread(() -> {
            try {
                while (output.readLine() != null) {}
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        reader.setDaemon(true);
        reader.start();
    }
}
