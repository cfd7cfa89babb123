package io.smithy4j.server;

import io.smithy4j.http.HttpResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;

/** Turns failures of one request into answers, in the protocol of the caller. */
final class FaultWriter {
    private static final Logger LOGGER = System.getLogger(ServerPipeline.class.getName());

    private final ServerProtocol protocol;

    private final String requestId;

    FaultWriter(ServerProtocol protocol, String requestId) {
        this.protocol = protocol;
        this.requestId = requestId;
    }

    FaultWriter in(ServerProtocol other) {
        return new FaultWriter(other, requestId);
    }

    HttpResponse write(ServerFault fault) {
        try {
            return Objects.requireNonNull(protocol.encodeFault(fault));
        } catch (Throwable failure) {
            log("request " + requestId + ": a fault could not be written", failure);
            return HttpResponse.builder(fault.status()).build();
        }
    }

    /** Logs what the caller must not see. Also for errors such as a stack overflow: one request must not end a server. */
    HttpResponse internal(String operation, Throwable failure) {
        log("request " + requestId + " to " + operation + " failed", failure);
        return write(ServerFault.internal());
    }

    private static void log(String message, Throwable failure) {
        try {
            LOGGER.log(Level.ERROR, message, failure);
        } catch (Throwable unloggable) {
            // A broken log must not keep the caller from an answer; there is nowhere left to tell.
        }
    }
}
