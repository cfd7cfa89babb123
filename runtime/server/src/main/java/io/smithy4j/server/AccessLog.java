package io.smithy4j.server;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * Writes a line for each request that was answered. All of it is ours: neither path nor headers nor bodies are in it, so nobody can
 * forge a line, and nothing secret can get there.
 */
final class AccessLog {
    static final String NAME = "io.smithy4j.server.access";

    private static final AccessLog OFF = new AccessLog(null);

    private static final int MOST_CHARS = 128;

    private final @Nullable Logger logger;

    private AccessLog(@Nullable Logger logger) {
        this.logger = logger;
    }

    static AccessLog off() {
        return OFF;
    }

    static AccessLog on() {
        return new AccessLog(System.getLogger(NAME));
    }

    /** Never throws: a broken log must not keep the caller from an answer. */
    void answered(Trace trace, HttpRequest request, @Nullable HttpResponse response) {
        if (logger == null) {
            return;
        }
        try {
            if (logger.isLoggable(Level.INFO)) {
                logger.log(Level.INFO, line(trace, request, response));
            }
        } catch (Throwable unloggable) {
            // There is nowhere left to tell.
        }
    }

    private static String line(Trace trace, HttpRequest request, @Nullable HttpResponse response) {
        return "request=" + trace.requestId()
                + " service=" + word(trace.service())
                + " protocol=" + word(trace.protocol())
                + " operation=" + word(trace.operation())
                + " status=" + (response == null ? "-" : response.status())
                + " error=" + (response == null ? "GivenUp" : word(trace.error()))
                + " in=" + bytes(trace.bytesIn())
                + " out="
                + (response == null ? "-" : bytes(response.body().length().orElse(-1)))
                + " micros=" + trace.elapsedNanos() / 1000
                + " peer=" + peer(request.peer());
    }

    private static String bytes(long count) {
        return count < 0 ? "-" : Long.toString(count);
    }

    private static String peer(@Nullable InetSocketAddress peer) {
        if (peer == null) {
            return "-";
        }
        InetAddress address = peer.getAddress();
        return word((address == null ? peer.getHostString() : address.getHostAddress()) + ":" + peer.getPort());
    }

    // Names come from models, addresses from sockets, and faults from authenticators that may quote their callers.
    private static String word(String text) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), MOST_CHARS); i++) {
            char c = text.charAt(i);
            word.append(c > ' ' && c < 0x7F && c != '=' ? c : '?');
        }
        return word.isEmpty() ? "-" : word.toString();
    }
}
