package io.smithy4j.realservers;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a process listens, as Linux tells it: {@code /proc/PID/fd} names its sockets, {@code /proc/PID/net/tcp} and {@code tcp6}
 * the addresses of all.
 */
final class ListeningSockets {
    private static final String LISTENING = "0A";

    private final Path process;

    private ListeningSockets(Path process) {
        this.process = process;
    }

    /** Address and port in hexadecimal digits; {@code 0100007F} is 127.0.0.1. */
    static List<String> of(long pid) throws IOException {
        return new ListeningSockets(Path.of("/proc", Long.toString(pid))).addresses();
    }

    private List<String> addresses() throws IOException {
        Set<String> own = own();
        try (Stream<String> sockets = Stream.concat(lines("tcp"), lines("tcp6"))) {
            return sockets.map(line -> line.strip().split(" +"))
                    .filter(fields -> fields[3].equals(LISTENING) && own.contains("socket:[" + fields[9] + "]"))
                    .map(fields -> fields[1])
                    .toList();
        }
    }

    private Set<String> own() throws IOException {
        Set<String> own = new HashSet<>();
        try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(process.resolve("fd"))) {
            for (Path descriptor : descriptors) {
                try {
                    own.add(Files.readSymbolicLink(descriptor).toString());
                } catch (NoSuchFileException e) {
                    // Closed since the folder was read.
                }
            }
        }
        return own;
    }

    private Stream<String> lines(String protocol) throws IOException {
        Path table = process.resolve("net").resolve(protocol);
        return Files.exists(table) ? Files.readAllLines(table).stream().skip(1) : Stream.of();
    }
}
