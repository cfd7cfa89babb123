package io.smithy4j.conformance.run;

import io.smithy4j.conformance.generated.GeneratedCode;
import io.smithy4j.conformance.wire.RawRequest;
import io.smithy4j.conformance.wire.RawSocket;
import io.smithy4j.conformance.wire.Received;
import io.smithy4j.http.HttpService;
import io.smithy4j.server.jdk.JdkServer;
import java.io.IOException;

/** A generated service with a recording handler, in process and behind a socket. */
public final class GeneratedServer implements AutoCloseable {
    private final RecordingHandler handler = new RecordingHandler();
    private final HttpService service;
    private final JdkServer server;

    public GeneratedServer(GeneratedCode code) {
        this.service = handler.service(code);
        this.server = JdkServer.start(service, 0);
    }

    RecordingHandler handler() {
        return handler;
    }

    public Received inProcess(RawRequest request) {
        return Received.of(service.handle(request.toHttpRequest()).join());
    }

    public Received overSocket(RawRequest request) throws IOException {
        return RawSocket.send(request, server.port());
    }

    @Override
    public void close() {
        server.close();
    }
}
