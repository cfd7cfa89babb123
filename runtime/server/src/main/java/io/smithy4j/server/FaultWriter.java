package io.smithy4j.server;

import io.smithy4j.http.HttpResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns failures of one request into answers, in the protocol of the caller. */
final class FaultWriter {
    private static final Logger LOGGER = System.getLogger(ServerPipeline.class.getName());

    private static final int UNAVAILABLE = 503;

    private final ServerProtocol protocol;

    private final Trace trace;

    FaultWriter(ServerProtocol protocol, Trace trace) {
        this.protocol = protocol;
        this.trace = trace;
    }

    HttpResponse write(ServerFault fault) {
        trace.failed(fault.name());
        try {
            HttpResponse response = Objects.requireNonNull(protocol.encodeFault(fault));
            // Clients that heed it wait at least that long, instead of what they think fit (RFC 9110, 10.2.3).
            return fault.status() == UNAVAILABLE
                    ? response.toBuilder().setHeader("Retry-After", "1").build()
                    : response;
        } catch (Throwable failure) {
            log(Level.ERROR, "request " + trace.requestId() + ": a fault could not be written", failure);
            return HttpResponse.builder(fault.status()).build();
        }
    }

    /** Logs what the caller must not see. Also for errors such as a stack overflow: one request must not end a server. */
    HttpResponse internal(Throwable failure) {
        log(Level.ERROR, "request " + trace.requestId() + " to " + operation() + " failed", failure);
        return write(ServerFault.internal());
    }

    /** Logs that nobody answered in time; the access log may be off. */
    void late() {
        log(Level.WARNING, "request " + trace.requestId() + " to " + operation() + " was not answered in time", null);
    }

    // What the caller sent must not get into logs, so as long as no operation is known there is nothing to name it by.
    private String operation() {
        return trace.operation().equals("-") ? "no operation" : trace.operation();
    }

    private static void log(Level level, String message, @Nullable Throwable failure) {
        try {
            LOGGER.log(level, message, failure);
        } catch (Throwable unloggable) {
            // A broken log must not keep the caller from an answer; there is nowhere left to tell.
        }
    }
}
