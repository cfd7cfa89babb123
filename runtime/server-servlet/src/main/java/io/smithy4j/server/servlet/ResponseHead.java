package io.smithy4j.server.servlet;

import io.smithy4j.http.HttpResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;

/** Status and headers of an answer, in the hands of the container. */
final class ResponseHead {
    // Framing belongs to whoever writes the bytes: a second opinion on it is how responses get split.
    private static final Set<String> FRAMING = Set.of("content-length", "transfer-encoding");

    private ResponseHead() {}

    /**
     * Sets status and headers.
     *
     * @return whether a body follows
     * @throws IllegalArgumentException if the status is not one that can end a request
     */
    static boolean write(HttpResponse answer, HttpServletRequest request, HttpServletResponse to) {
        int status = answer.status();
        if (status < 200) {
            throw new IllegalArgumentException(status + " is no status of an answer");
        }
        to.setStatus(status);
        answer.headers().forEach((name, value) -> {
            if (!FRAMING.contains(name.toLowerCase(Locale.ROOT))) {
                to.addHeader(name, value);
            }
        });
        leaveTypeAsItIs(answer, to);
        if (status == 204 || status == 304) {
            return false;
        }
        OptionalLong length = answer.body().length();
        length.ifPresent(to::setContentLengthLong);
        if (request.getMethod().equals("HEAD") || length.orElse(1) == 0) {
            return false;
        }
        if (length.isEmpty() && closesInsteadOfChunking(request)) {
            to.setHeader("Transfer-Encoding", "chunked");
        }
        return true;
    }

    // Jetty adds the character set that it assumes of a type, though it was not told one.
    private static void leaveTypeAsItIs(HttpResponse answer, HttpServletResponse to) {
        String type = answer.headers().first("content-type");
        if (type != null && !type.toLowerCase(Locale.ROOT).contains("charset=")) {
            to.setCharacterEncoding((String) null);
        }
    }

    // Jetty ends a body of unknown length with the connection if the caller asked for it to be closed: then a part
    // looks like the
    // whole. It chunks if it is told to. Other containers chunk by themselves, and Tomcat would name it twice.
    private static boolean closesInsteadOfChunking(HttpServletRequest request) {
        String connection = request.getHeader("Connection");
        return connection != null
                && connection.toLowerCase(Locale.ROOT).contains("close")
                && request.getProtocol().equals("HTTP/1.1")
                && request.getServletContext().getServerInfo().startsWith("jetty/");
    }
}
