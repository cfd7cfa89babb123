package io.smithy4j.conformance.run;

import io.smithy4j.adapters.Adapter;
import io.smithy4j.adapters.RunningServer;
import io.smithy4j.conformance.generated.GeneratedCode;
import io.smithy4j.conformance.wire.RawRequest;
import io.smithy4j.conformance.wire.RawSocket;
import io.smithy4j.conformance.wire.Received;
import io.smithy4j.http.HttpService;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** A generated service with a recording handler, in process and behind a socket of every adapter. */
public final class GeneratedServer implements AutoCloseable {
    private final RecordingHandler handler = new RecordingHandler();
    private final HttpService service;
    private final Map<Adapter, RunningServer> servers = new EnumMap<>(Adapter.class);

    public GeneratedServer(GeneratedCode code) {
        this.service = handler.service(code);
        for (Adapter adapter : Adapter.values()) {
            servers.put(adapter, adapter.start(service));
        }
    }

    RecordingHandler handler() {
        return handler;
    }

    public Received inProcess(RawRequest request) {
        return Received.of(service.handle(request.toHttpRequest()).join());
    }

    public Received overSocket(RawRequest request, Adapter adapter) throws IOException {
        RunningServer server = servers.get(adapter);
        if (server == null) {
            throw new IllegalStateException(adapter + " is closed");
        }
        return RawSocket.send(request, server.port());
    }

    @Override
    public void close() {
        servers.values().forEach(RunningServer::close);
    }
}
