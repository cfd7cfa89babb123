package io.smithy4j.conformance.wire;

import io.smithy4j.core.Blob;
import io.smithy4j.http.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Sends requests byte by byte: nothing between the case and the server repairs or refuses them. */
public final class RawSocket {
    /** What this socket adds to the headers of a case, in lower case. */
    public static final Set<String> OWN_HEADERS = Set.of("host", "content-length", "connection");

    private static final int TIMEOUT_MILLIS = 10_000;

    private RawSocket() {}

    public static Received send(RawRequest request, int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            message.write(head(request));
            message.write(request.body().toByteArray());
            socket.getOutputStream().write(message.toByteArray());
            socket.getOutputStream().flush();
            return read(socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new IOException(request.method() + " " + request.target() + ": " + e.getMessage(), e);
        }
    }

    private static byte[] head(RawRequest request) {
        StringBuilder head = new StringBuilder(request.method() + " " + request.target() + " HTTP/1.1\r\n");
        if (request.header("Host") == null) {
            head.append("Host: 127.0.0.1\r\n");
        }
        if (request.header("Content-Length") == null
                && (request.body().size() > 0 || !request.method().equals("GET"))) {
            head.append("Content-Length: ").append(request.body().size()).append("\r\n");
        }
        request.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("Connection: close\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Received read(byte[] message) throws IOException {
        String text = new String(message, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IOException("no response, but " + message.length + " bytes");
        }
        String[] lines = text.substring(0, end).split("\r\n", -1);
        HttpHeaders.Builder headers = HttpHeaders.builder();
        for (int i = 1; i < lines.length; i++) {
            String[] field = lines[i].split(":", 2);
            headers.add(field[0], field[1].strip());
        }
        HttpHeaders all = headers.build();
        byte[] rest = Arrays.copyOfRange(message, end + 4, message.length);
        boolean chunked = "chunked".equalsIgnoreCase(all.first("Transfer-Encoding"));
        return new Received(
                Integer.parseInt(lines[0].split(" ", 3)[1]), all, Blob.wrap(chunked ? unchunked(rest) : rest));
    }

    private static byte[] unchunked(byte[] body) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        int at = 0;
        while (true) {
            int lineEnd = at;
            while (body[lineEnd] != '\r') {
                lineEnd++;
            }
            int size = Integer.parseInt(new String(body, at, lineEnd - at, StandardCharsets.US_ASCII), 16);
            if (size == 0) {
                return whole.toByteArray();
            }
            whole.write(body, lineEnd + 2, size);
            at = lineEnd + 2 + size + 2;
        }
    }
}
